import type { WordsTable } from '../../../model/language.ts'

/** K3, residents co-produce. */
export const k3Words = {
  'k3.name': {
    nl: 'Bewoners maken het mee',
    fr: 'Les habitants coproduisent',
    en: 'Residents co-produce',
  },
  'k3.how': {
    nl: 'Zoekt initiatieven van professionals of vrijwilligers waarin wie voor de betrokken groep spreekt, mee uitwerkt of mee beslist.',
    fr: 'Cherche des initiatives de professionnels ou de bénévoles où ceux qui parlent pour le public concerné élaborent ou décident avec les autres.',
    en: 'Looks for initiatives of professionals or volunteers in which those who speak for the group concerned help work it out or decide.',
  },
  'k3.title': {
    nl: '{initiative}: samen gemaakt',
    fr: '{initiative}\u202f: fait ensemble',
    en: '{initiative}: made together',
  },
  'k3.sentence': {
    nl: 'In {initiative} werken of beslissen ze echt mee: {actors}.',
    fr: 'Dans {initiative}, ils élaborent ou décident vraiment\u202f: {actors}.',
    en: 'In {initiative} they really help shape or decide: {actors}.',
  },
  'k3.step': {
    nl: 'Vertel het door, en vraag of het voor hen ook zo voelt.',
    fr: 'Faites-le savoir, et demandez si eux aussi le ressentent ainsi.',
    en: 'Tell it, and ask whether it feels so to them too.',
  },
  'k3.pitfall': {
    nl: 'Vraag het aan hen zelf.',
    fr: 'Demandez-le à eux-mêmes.',
    en: 'Ask them themselves.',
  },
} as const satisfies WordsTable
