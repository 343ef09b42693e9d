import type { WordsTable } from '../../../model/language.ts'

/** B8, more intensive than the goal asks. */
export const b8Words = {
  'b8.name': {
    nl: 'Intensiever dan het doel vraagt',
    fr: 'Plus intense que nécessaire',
    en: 'More intensive than the goal asks',
  },
  'b8.how': {
    nl: 'Legt hoe nauw er wordt samengewerkt naast wat het enige gedeelde doel vraagt, en spreekt bij twee stappen verschil.',
    fr: 'Compare l’intensité de la collaboration et ce que demande le seul but commun, et parle à partir de deux degrés d’écart.',
    en: 'Lays how closely people work together beside what the only shared goal asks, and speaks at two steps of difference.',
  },
  'b8.title': {
    nl: '{who}: kan het lichter?',
    fr: '{who}\u202f: plus léger\u202f?',
    en: '{who}: could it be lighter?',
  },
  'b8.sentence': {
    nl: 'Voor dit doel volstaat ‘{needed}’; vandaag is het ‘{actual}’.',
    fr: 'Pour ce but, «\u202f{needed}\u202f» suffit\u202f; aujourd’hui, c’est «\u202f{actual}\u202f».',
    en: 'For this goal “{needed}” is enough; today it is “{actual}”.',
  },
  'b8.step': {
    nl: 'Vraag of het lichter kan, en wat er met de tijd kan die dan vrijkomt.',
    fr: 'Demandez si cela peut être plus léger, et à quoi servirait le temps gagné.',
    en: 'Ask whether it could be lighter, and what the time gained could be used for.',
  },
  'b8.pitfall': {
    nl: 'Een samenwerking dient ook doelen die niet op de kaart staan.',
    fr: 'Une collaboration sert aussi des buts qui ne sont pas sur la carte.',
    en: 'A partnership also serves goals that are not on the map.',
  },
} as const satisfies WordsTable
