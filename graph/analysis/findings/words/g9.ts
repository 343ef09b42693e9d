import type { WordsTable } from '../../../model/language.ts'

/** G9, a group nobody reaches. */
export const g9Words = {
  'g9.name': {
    nl: 'Groep die niemand bereikt',
    fr: 'Un public que personne n’atteint',
    en: 'Group nobody reaches',
  },
  'g9.how': {
    nl: 'Kijkt voor elke groep die in de buurt woont of een actor er werk van maakt, ook informeel, en of een initiatief de groep noemt. Noemt geen enkele actor haar, dan is het een vraag.',
    fr: 'Regarde, pour chaque public qui vit dans le quartier, si un acteur s’y consacre, y compris informel, et si une initiative le nomme. Si aucun acteur ne le nomme, c’est une question.',
    en: 'Looks, for each group that lives in the neighbourhood, whether an actor is there for it, an informal one too, and whether an initiative names it. Where no actor names it, it is a question.',
  },
  'g9.gap.title': {
    nl: '{group_first}',
    fr: '{group_first}',
    en: '{group_first}',
  },
  'g9.gap.sentence': {
    nl: 'Deze groep woont in de buurt: {group}. {reach, select, alone {Alleen actoren zonder lijnen zijn er voor haar.} formal {Alleen formele actoren op de kaart zijn er voor haar.} other {Geen enkel initiatief op de kaart noemt haar.}}',
    fr: 'Ce public vit dans le quartier\u202f: {group}. {reach, select, alone {Seuls des acteurs sans liens s’y consacrent.} formal {Seuls des acteurs formels de la carte s’y consacrent.} other {Aucune initiative de la carte ne le nomme.}}',
    en: 'This group lives in the neighbourhood: {group}. {reach, select, alone {Only actors without lines are there for it.} formal {Only formal actors on the map are there for it.} other {No initiative on the map names it.}}',
  },
  'g9.gap.step': {
    nl: 'Vraag aan organisaties die hier al lang zijn via wie contact vanzelf gaat. Pas kanaal en taal aan.',
    fr: 'Demandez aux organisations ancrées ici par qui le contact se fait naturellement. Adaptez le canal et la langue.',
    en: 'Ask organisations that have been here for long through whom contact comes naturally. Adapt channel and language.',
  },
  'g9.gap.pitfall': {
    nl: '‘Moeilijk te bereiken’ betekent meestal dat wij moeilijk te bereiken zijn.',
    fr: '«\u202fDifficile à toucher\u202f» veut souvent dire que c’est nous qui sommes difficiles à joindre.',
    en: '“Hard to reach” usually means that we are hard to reach.',
  },
  'g9.question.title': {
    nl: 'Wie is er voor {group}?',
    fr: 'Qui s’adresse à ce public\u202f: {group}\u202f?',
    en: 'Who is there for {group}?',
  },
  'g9.question.sentence': {
    nl: 'Deze groep woont in de buurt: {group}. Nog geen actor op de kaart noemt haar.',
    fr: 'Ce public vit dans le quartier\u202f: {group}. Aucun acteur de la carte ne le nomme encore.',
    en: 'This group lives in the neighbourhood: {group}. No actor on the map names it yet.',
  },
  'g9.question.step': {
    nl: 'Vraag aan organisaties die hier al lang zijn via wie contact vanzelf gaat.',
    fr: 'Demandez aux organisations ancrées ici par qui le contact se fait naturellement.',
    en: 'Ask organisations that have been here for long through whom contact comes naturally.',
  },
  'g9.question.pitfall': {
    nl: 'Misschien is er wel iemand, en staat het nog niet op de kaart.',
    fr: 'Il y a peut-être quelqu’un, qui n’est pas encore sur la carte.',
    en: 'Perhaps there is somebody who is not on the map yet.',
  },
} as const satisfies WordsTable
