import type { WordsTable } from '../../../model/language.ts'

/** K4, a line with several threads. */
export const k4Words = {
  'k4.name': {
    nl: 'Lijn met meer draden',
    fr: 'Un lien à plusieurs fils',
    en: 'Line with several threads',
  },
  'k4.how': {
    nl: 'Telt de soorten relaties tussen twee actoren; samen in een klein team zitten is er één. Spreekt vanaf twee soorten bij wie minstens afstemt. Bewoners worden niet genoemd.',
    fr: 'Compte les types de relations entre deux acteurs\u202f; siéger ensemble dans une petite équipe en est un. Parle à partir de deux, si l’on se coordonne au moins. Les habitants ne sont pas nommés.',
    en: 'Counts the sorts of relation between two actors; sitting in a small team together is one. Speaks from two, where they at least coordinate. Residents are not named.',
  },
  'k4.title': {
    nl: '{ends}',
    fr: '{ends}',
    en: '{ends}',
  },
  'k4.sentence': {
    nl: '{ends} zijn op {count} manieren verbonden.',
    fr: '{count} fils relient {ends}.',
    en: '{ends} are linked in {count} ways.',
  },
  'k4.step': {
    nl: 'Gebruik het als voorbeeld: hoe is dat gegroeid?',
    fr: 'Prenez-le en exemple\u202f: comment cela s’est-il fait\u202f?',
    en: 'Use it as an example: how did it grow?',
  },
  'k4.threads': {
    nl: 'Op de kaart: {threads}.',
    fr: 'Sur la carte\u202f: {threads}.',
    en: 'On the map: {threads}.',
  },
  'k4.team': {
    nl: 'Op de kaart: {threads}, en samen in een klein team.',
    fr: 'Sur la carte\u202f: {threads}, et ensemble dans une petite équipe.',
    en: 'On the map: {threads}, and together in a small team.',
  },
  'k4.pitfall': {
    nl: 'Meer draden is steviger, niet beter.',
    fr: 'Plus de fils, c’est plus solide, pas mieux.',
    en: 'More threads is sturdier, not better.',
  },
} as const satisfies WordsTable
