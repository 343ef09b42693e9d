import type { WordsTable } from '../../../model/language.ts'

/** G5, the voice of those concerned. */
export const g5Words = {
  'g5.name': {
    nl: 'Stem van wie het aangaat ontbreekt',
    fr: 'La voix des premiers concernés manque',
    en: 'Voice of those concerned is missing',
  },
  'g5.how': {
    nl: 'Kijkt bij initiatieven van professionals of vrijwilligers hoe ver iemand meepraat die voor de betrokken groep spreekt. Spreekt onder ‘adviseren’. Bewonersinitiatieven worden niet bekeken.',
    fr: 'Regarde, pour les initiatives de professionnels ou de bénévoles, jusqu’où participe quelqu’un qui parle pour le public concerné. Parle en dessous de «\u202fconseiller\u202f». Les initiatives d’habitants ne sont pas regardées.',
    en: 'Looks, for initiatives of professionals or volunteers, how far somebody takes part who speaks for the group concerned. Speaks below “advise”. Residents’ own initiatives are left alone.',
  },
  'g5.gap.title': {
    nl: '{initiative}: wie spreekt mee?',
    fr: '{initiative}\u202f: qui a la parole\u202f?',
    en: '{initiative}: whose voice?',
  },
  'g5.gap.sentence': {
    nl: 'In {initiative} gaat het over {groups}. {present, select, true {Wie voor hen spreekt, wordt daar hoogstens {level, select, consult {om een mening gevraagd} other {op de hoogte gehouden}}.} other {Niemand die voor hen spreekt, neemt deel.}}',
    fr: '{initiative} concerne un public\u202f: {groups}. {present, select, true {Qui parle pour lui y est tout au plus {level, select, consult {consulté} other {informé}}.} other {Personne qui parle pour lui n’y participe.}}',
    en: '{initiative} is about {groups}. {present, select, true {Whoever speaks for them is at most {level, select, consult {asked for an opinion} other {kept informed}} there.} other {Nobody who speaks for them takes part.}}',
  },
  'g5.gap.step': {
    nl: 'Vraag een bestaande groep of een ervaringsdeskundige hoe die betrokken wil worden.',
    fr: 'Demandez à un groupe existant ou à un expert du vécu comment il veut être impliqué.',
    en: 'Ask an existing group or an expert by experience how they want to be involved.',
  },
  'g5.gap.pitfall': {
    nl: 'Door vrijwilligers gedragen is niet hetzelfde als de stem van wie het aangaat. En meer is niet altijd beter.',
    fr: 'Porté par des bénévoles n’est pas la voix des premiers concernés. Et plus n’est pas toujours mieux.',
    en: 'Run by volunteers is not the same as the voice of those concerned. And more is not always better.',
  },
  'g5.question.title': {
    nl: '{initiative}: wie spreekt mee?',
    fr: '{initiative}\u202f: qui a la parole\u202f?',
    en: '{initiative}: whose voice?',
  },
  'g5.question.sentence': {
    nl: 'Wie er aan {initiative} deelneemt, is nog niet genoteerd.',
    fr: 'On n’a pas encore noté qui participe à {initiative}.',
    en: 'Who takes part in {initiative} has not been noted yet.',
  },
  'g5.question.step': {
    nl: 'Noteer wie deelneemt, en hoe.',
    fr: 'Notez qui participe, et comment.',
    en: 'Note who takes part, and how.',
  },
  'g5.question.pitfall': {
    nl: 'Niet genoteerd is iets anders dan niemand.',
    fr: 'Non noté n’est pas personne.',
    en: 'Not noted is something else than nobody.',
  },
} as const satisfies WordsTable
