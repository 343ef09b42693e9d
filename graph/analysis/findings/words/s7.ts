import type { WordsTable } from '../../../model/language.ts'

/** S7, a small success to tell. */
export const s7Words = {
  's7.name': {
    nl: 'Klein succes om te vertellen',
    fr: 'Un petit succès à raconter',
    en: 'Small success to tell',
  },
  's7.how': {
    nl: 'Zoekt leermomenten die de voorbije zes maanden als succes genoteerd zijn, en initiatieven die warmer werden.',
    fr: 'Cherche des moments d’apprentissage notés comme une réussite ces six derniers mois, et des initiatives qui se sont réchauffées.',
    en: 'Looks for learning moments that were noted as a success in the past six months, and for initiatives that grew warmer.',
  },
  's7.story.title': {
    nl: 'Iets is gelukt',
    fr: 'Quelque chose a réussi',
    en: 'Something worked',
  },
  's7.story.sentence': {
    nl: '{what_quoted} lukte {date_on}. Wie zou dit graag horen?',
    fr: '{what_quoted} a réussi {date_on}. Qui aimerait l’entendre\u202f?',
    en: '{what_quoted} worked {date_on}. Who would like to hear it?',
  },
  's7.story.step': {
    nl: 'Zet het vooraan op de agenda, en vertel het aan bewoners.',
    fr: 'Mettez-le en tête de l’ordre du jour, et racontez-le aux habitants.',
    en: 'Put it first on the agenda, and tell it to residents.',
  },
  's7.story.pitfall': {
    nl: 'Maak er geen wedstrijd om het mooiste verhaal van.',
    fr: 'N’en faites pas un concours de la plus belle histoire.',
    en: 'Do not make it a contest for the nicest story.',
  },
  's7.warmer.title': {
    nl: '{initiative} wordt warmer',
    fr: '{initiative} se réchauffe',
    en: '{initiative} grows warmer',
  },
  's7.warmer.sentence': {
    nl: 'Rond {initiative} is er nu meer energie dan zes maanden geleden: van ‘{before}’ naar ‘{now}’. Wie zou dit graag horen?',
    fr: 'Autour de {initiative}, il y a plus d’énergie qu’il y a six mois\u202f: de «\u202f{before}\u202f» à «\u202f{now}\u202f». Qui aimerait l’entendre\u202f?',
    en: 'Around {initiative} there is more energy than six months ago: from “{before}” to “{now}”. Who would like to hear it?',
  },
  's7.warmer.step': {
    nl: 'Zet het vooraan op de agenda, en vertel het aan bewoners.',
    fr: 'Mettez-le en tête de l’ordre du jour, et racontez-le aux habitants.',
    en: 'Put it first on the agenda, and tell it to residents.',
  },
  's7.warmer.pitfall': {
    nl: 'Energie is een stemming van een dag.',
    fr: 'L’énergie est l’humeur d’un jour.',
    en: 'Energy is a mood of a day.',
  },
} as const satisfies WordsTable
