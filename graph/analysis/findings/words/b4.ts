import type { WordsTable } from '../../../model/language.ts'

/** B4, one goal, truly shared. */
export const b4Words = {
  'b4.name': {
    nl: 'Eén doel, echt gedeeld?',
    fr: 'Un but, vraiment partagé\u202f?',
    en: 'One goal, truly shared?',
  },
  'b4.how': {
    nl: 'Kijkt of een overleg precies één doel heeft en of de leden het op dezelfde manier begrijpen. Is dat nog niet besproken, dan is het een vraag. Lerende netwerken tellen niet mee.',
    fr: 'Regarde si une concertation a exactement un but et si les membres le comprennent de la même façon. Si ce n’est pas encore discuté, c’est une question. Les communautés apprenantes ne comptent pas.',
    en: 'Looks whether a consultation has exactly one goal and whether the members understand it in the same way. Where that was not discussed yet it is a question. Learning communities do not count.',
  },
  'b4.forest.title': {
    nl: '{team}: één doel?',
    fr: '{team}\u202f: un seul but\u202f?',
    en: '{team}: one goal?',
  },
  'b4.forest.sentence': {
    nl: '{goals, plural, =0 {Voor {team} is nog geen doel genoteerd.} one {Het doel {team_of} is nog niet door iedereen op dezelfde manier begrepen.} other {{team} heeft {goals} doelen.}}',
    fr: '{goals, plural, =0 {Aucun but n’est encore noté pour {team}.} one {Le but {team_of} n’est pas encore compris de la même façon par tous.} other {Pour {team}, {goals} buts sont notés.}}',
    en: '{goals, plural, =0 {No goal has been noted for {team} yet.} one {The goal {team_of} is not understood in the same way by all yet.} other {{team} has {goals} goals.}}',
  },
  'b4.forest.step': {
    nl: 'Laat elk lid het doel in één zin opschrijven, en leg de zinnen naast elkaar.',
    fr: 'Laissez chaque membre écrire le but en une phrase, et comparez les phrases.',
    en: 'Let each member write down the goal in one sentence, and lay the sentences side by side.',
  },
  'b4.forest.pitfall': {
    nl: 'Elkaar leren kennen mag ook een reden zijn om samen te komen. Noem het dan zo.',
    fr: 'Apprendre à se connaître peut aussi être une raison de se réunir. Dites-le alors ainsi.',
    en: 'Getting to know each other may be a reason to meet too. Then call it that.',
  },
  'b4.question.title': {
    nl: '{team}: één gedeeld doel?',
    fr: '{team}\u202f: un but partagé\u202f?',
    en: '{team}: one shared goal?',
  },
  'b4.question.sentence': {
    nl: 'Of iedereen in {team} het doel op dezelfde manier begrijpt, is nog niet besproken.',
    fr: 'On n’a pas encore discuté si tous, dans {team}, comprennent le but de la même façon.',
    en: 'Whether everybody in {team} understands the goal in the same way has not been discussed yet.',
  },
  'b4.question.step': {
    nl: 'Laat elk lid het doel in één zin opschrijven, en leg de zinnen naast elkaar.',
    fr: 'Laissez chaque membre écrire le but en une phrase, et comparez les phrases.',
    en: 'Let each member write down the goal in one sentence, and lay the sentences side by side.',
  },
  'b4.question.pitfall': {
    nl: 'Niet besproken is iets anders dan oneens.',
    fr: 'Non discuté n’est pas désaccord.',
    en: 'Not discussed is something else than disagreed.',
  },
} as const satisfies WordsTable
