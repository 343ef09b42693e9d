import type { WordsTable } from '../../../model/language.ts'

/** K0, what the map already holds: the first card, before any gap. */
export const k0Words = {
  'k0.name': {
    nl: 'Wat er al is',
    fr: 'Ce qui existe déjà',
    en: 'What is already there',
  },
  'k0.how': {
    nl: 'Telt de actoren en de lijnen op de kaart, zonder jou, en wie al bevraagd is. Niemand krijgt een plaats in een rangschikking.',
    fr: 'Compte les acteurs et les liens sur la carte, sans vous, et qui a déjà été interrogé. Personne n’est classé.',
    en: 'Counts the actors and the lines on the map, without you, and who was asked already. Nobody is ranked.',
  },
  'k0.title': {
    nl: 'Dit staat al op je kaart',
    fr: 'Ce que votre carte contient déjà',
    en: 'What your map already holds',
  },
  'k0.empty': {
    nl: 'Er staat nog niemand op de kaart.',
    fr: 'Il n’y a encore personne sur la carte.',
    en: 'There is nobody on the map yet.',
  },
  'k0.sentence': {
    nl: '{actors, plural, one {# actor} other {# actoren}} en {lines, plural, =0 {nog geen lijnen} one {# lijn} other {# lijnen}}.{working, plural, =0 {} other { # actoren werken al met een ander samen{you, select, true {, los van jou} other {}}.}}',
    fr: '{actors, plural, one {# acteur} other {# acteurs}} et {lines, plural, =0 {pas encore de liens} one {# lien} other {# liens}}.{working, plural, =0 {} other { # acteurs collaborent déjà avec un autre{you, select, true {, sans vous compter} other {}}.}}',
    en: '{actors, plural, one {# actor} other {# actors}} and {lines, plural, =0 {no lines yet} one {# line} other {# lines}}.{working, plural, =0 {} other { # actors already work with another{you, select, true {, you not counted} other {}}.}}',
  },
  'k0.step': {
    nl: 'Begin elk gesprek met wat er al is.',
    fr: 'Commencez chaque conversation par ce qui existe déjà.',
    en: 'Begin every conversation with what is already there.',
  },
  'k0.begin': {
    nl: 'Begin met wie je morgen zou bellen.',
    fr: 'Commencez par ceux que vous appelleriez demain.',
    en: 'Begin with those you would phone tomorrow.',
  },
  'k0.asked': {
    nl: 'Bevraagd: {full} volledig, {partly} deels, {none} nog niet.',
    fr: 'Interrogés\u202f: {full} entièrement, {partly} en partie, {none} pas encore.',
    en: 'Asked: {full} fully, {partly} partly, {none} not yet.',
  },
  'k0.many': {
    nl: 'Veel lijnen bekend bij {names}.',
    fr: 'Beaucoup de liens connus pour {names}.',
    en: 'Many lines known of {names}.',
  },
  'k0.pitfall': {
    nl: 'Meer lijnen is niet altijd beter: elke lijn vraagt tijd.',
    fr: 'Plus de liens n’est pas toujours mieux\u202f: chaque lien demande du temps.',
    en: 'More lines is not always better: every line takes time.',
  },
} as const satisfies WordsTable
