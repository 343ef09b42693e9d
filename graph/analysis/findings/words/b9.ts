import type { WordsTable } from '../../../model/language.ts'

/** B9, scattered around the same. */
export const b9Words = {
  'b9.name': {
    nl: 'Versnipperd rond hetzelfde',
    fr: 'Dispersion autour du même',
    en: 'Scattered around the same',
  },
  'b9.how': {
    nl: 'Kijkt per thema en groep of er minstens drie initiatieven lopen waarvan minder dan een derde van de trekkersparen afstemt. Bewonersinitiatieven en ‘iedereen’ tellen niet mee.',
    fr: 'Regarde, par thème et par groupe, s’il y a au moins trois initiatives en cours dont moins d’un tiers des paires de porteurs se coordonnent. Les initiatives d’habitants et «\u202ftout le monde\u202f» ne comptent pas.',
    en: 'Looks, for each theme and group, whether at least three initiatives run of which fewer than a third of the pairs of drivers coordinate. Residents’ initiatives and “everybody” do not count.',
  },
  'b9.title': {
    nl: '{theme_first} voor {group}',
    fr: '{theme_first}\u202f: {group}',
    en: '{theme_first} for {group}',
  },
  'b9.sentence': {
    nl: 'Rond {theme} voor {group} lopen {count} initiatieven; {working} van de {all} trekkersparen stemmen af.',
    fr: 'Autour du thème «\u202f{theme}\u202f» pour le public «\u202f{group}\u202f», {count} initiatives sont en cours\u202f; {working} des {all} paires de porteurs se coordonnent.',
    en: 'Around {theme} for {group} there are {count} initiatives; {working} of {all} pairs of drivers coordinate.',
  },
  'b9.step': {
    nl: 'Stel één halve dag per jaar of één gedeelde kalender voor.',
    fr: 'Proposez une demi-journée par an, ou un calendrier commun.',
    en: 'Suggest half a day a year, or one shared calendar.',
  },
  'b9.initiatives': {
    nl: 'Het gaat om {initiatives}.',
    fr: 'Il s’agit de\u202f: {initiatives}.',
    en: 'It is about {initiatives}.',
  },
  'b9.pitfall': {
    nl: 'Verscheidenheid is geen versnippering: vraag wat elk anders doet.',
    fr: 'La diversité n’est pas une dispersion\u202f: demandez ce que chacune fait autrement.',
    en: 'Variety is not scatter: ask what each does differently.',
  },
} as const satisfies WordsTable
