import type { WordsTable } from '../../../model/language.ts'

/** L9, join what exists. */
export const l9Words = {
  'l9.name': {
    nl: 'Aansluiten bij wat er al is',
    fr: 'Rejoindre ce qui existe',
    en: 'Join what exists',
  },
  'l9.how': {
    nl: 'Legt initiatieven die nog een idee of verkenning zijn naast wat al loopt van anderen, voor dezelfde groep en op hetzelfde thema of dezelfde plek.',
    fr: 'Compare les initiatives encore à l’état d’idée ou d’exploration et ce qui existe chez d’autres, pour le même public et sur le même thème ou au même lieu.',
    en: 'Lays initiatives that are still an idea or exploration beside what others run already, for the same group and on the same theme or at the same place.',
  },
  'l9.title': {
    nl: '{initiative} en {running}',
    fr: '{initiative} et {running}',
    en: '{initiative} and {running}',
  },
  'l9.sentence': {
    nl: '{initiative} wil er zijn voor {groups}. {running} bereikt die groep al{placed, select, true { op {place}} other {}}.',
    fr: '{initiative} veut toucher ce public\u202f: {groups}. {running} le touche déjà{placed, select, true { ({place})} other {}}.',
    en: '{initiative} wants to be there for {groups}. {running} reaches that group already{placed, select, true { at {place}} other {}}.',
  },
  'l9.step': {
    nl: 'Ga op bezoek en vraag of aansluiten welkom is.',
    fr: 'Rendez-vous sur place et demandez si vous êtes les bienvenus.',
    en: 'Visit and ask whether joining is welcome.',
  },
  'l9.pitfall': {
    nl: 'Wie ontvangt, is geen verdeelkanaal: het vraagt een ja.',
    fr: 'Qui accueille n’est pas un canal de distribution\u202f: il faut son oui.',
    en: 'A host is no distribution channel: it needs their yes.',
  },
} as const satisfies WordsTable
