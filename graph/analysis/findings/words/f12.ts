import type { WordsTable } from '../../../model/language.ts'

/** F12, policy support tied to one mandate. */
export const f12Words = {
  'f12.name': {
    nl: 'Beleidssteun aan één mandaat',
    fr: 'Un soutien lié à un seul mandat',
    en: 'Policy support tied to one mandate',
  },
  'f12.how': {
    nl: 'Kijkt of de steun uit het beleid voor een initiatief op precies één voorvechter rust, of op een mandaat dat binnen een jaar afloopt.',
    fr: 'Regarde si le soutien politique à une initiative repose sur un seul porte-voix, ou sur un mandat qui finit dans l’année.',
    en: 'Looks whether the support from policy for an initiative rests on exactly one champion, or on a mandate that ends within a year.',
  },
  'f12.title': {
    nl: '{initiative}: steun uit het beleid',
    fr: '{initiative}\u202f: le soutien politique',
    en: '{initiative}: support from policy',
  },
  'f12.sentence': {
    nl: 'De steun uit het beleid voor {initiative} hangt aan één mandaat{dated, select, true { ({until_until})} other {}}.',
    fr: 'Le soutien politique à {initiative} tient à un seul mandat{dated, select, true { ({until_until})} other {}}.',
    en: 'The support from policy for {initiative} hangs on one mandate{dated, select, true { ({until_until})} other {}}.',
  },
  'f12.step': {
    nl: 'Zoek een tweede voorvechter, ook bij de administratie.',
    fr: 'Cherchez un second porte-voix, y compris dans l’administration.',
    en: 'Look for a second champion, in the administration too.',
  },
  'f12.pitfall': {
    nl: 'Noteer nooit een partij of een overtuiging.',
    fr: 'Ne notez jamais un parti ni une conviction.',
    en: 'Never note a party or a conviction.',
  },
} as const satisfies WordsTable
