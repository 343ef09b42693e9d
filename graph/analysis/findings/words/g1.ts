import type { WordsTable } from '../../../model/language.ts'

/** G1, unconnected actor: three outcomes, none of them a fault of the actor. */
export const g1Words = {
  'g1.name': {
    nl: 'Actor zonder verbinding',
    fr: 'Acteur sans lien',
    en: 'Unconnected actor',
  },
  'g1.how': {
    nl: 'Kijkt wie met niemand op de kaart samenwerkt; lijnen met jou tellen niet mee. Wie nog niet bevraagd is, wordt een vraag. Wie vroeger contact had, een slapende lijn.',
    fr: 'Cherche qui ne collabore avec personne sur la carte, sans compter les liens avec vous. Qui n’a pas encore été interrogé devient une question\u202f; un ancien contact, un lien en sommeil.',
    en: 'Looks for whoever works with nobody on the map, lines with you not counted. Whoever was not asked yet becomes a question; an old contact becomes a dormant line.',
  },
  'g1.gap.title': {
    nl: '{actor}: nog geen lijn bekend',
    fr: '{actor}\u202f: aucun lien connu pour l’instant',
    en: '{actor}: no line known yet',
  },
  'g1.gap.sentence': {
    nl: '{actor} werkt {according} met niemand op de kaart samen{you, select, true {, behalve met jou} other {}}. Dat kan een keuze zijn.{others, plural, =0 {} other { Raakvlak met: {top}.}}',
    fr: '{according_first}, {actor} ne collabore avec personne sur la carte{you, select, true {, sauf avec vous} other {}}. Cela peut être un choix.{others, plural, =0 {} other { Points communs avec\u202f: {top}.}}',
    en: '{according_first}, {actor} works with nobody on the map{you, select, true {, except you} other {}}. That can be a choice.{others, plural, =0 {} other { Common ground with: {top}.}}',
  },
  'g1.gap.step': {
    nl: 'Vraag of {actor} contact wenst{others, plural, =0 {, en met wie} other {, bijvoorbeeld met {top_or}}}.',
    fr: 'Demandez si un contact est souhaité par {actor}{others, plural, =0 {, et avec qui} other {, par exemple avec {top_or}}}.',
    en: 'Ask whether {actor} would like contact{others, plural, =0 {, and with whom} other {, for example with {top_or}}}.',
  },
  'g1.gap.possible': {
    nl: 'Het meeste raakvlak tussen {actor} en anderen op de kaart.',
    fr: 'Le plus de points communs entre {actor} et les autres sur la carte.',
    en: 'The most common ground between {actor} and others on the map.',
  },
  'g1.gap.pitfall': {
    nl: 'Zonder lijnen werken is geen fout. Sommige actoren hebben geen netwerk nodig.',
    fr: 'Travailler sans liens n’est pas une erreur. Certains acteurs n’ont pas besoin de réseau.',
    en: 'Working without lines is not a fault. Some actors need no network.',
  },
  'g1.question.title': {
    nl: '{actor}: nog niet bevraagd',
    fr: '{actor}\u202f: pas encore interrogé',
    en: '{actor}: not asked yet',
  },
  'g1.question.sentence': {
    nl: '{actor} is nog niet bevraagd. Dat er geen lijnen staan, zegt niets.{others, plural, =0 {} other { Misschien is er al contact met {top_or}.}}',
    fr: 'On n’a pas encore interrogé {actor}. L’absence de liens ne veut rien dire.{others, plural, =0 {} other { Il y a peut-être déjà un contact avec {top_or}.}}',
    en: '{actor} has not been asked yet. That there are no lines means nothing.{others, plural, =0 {} other { Perhaps there already is contact with {top_or}.}}',
  },
  'g1.question.step': {
    nl: 'Vraag met wie {actor} samenwerkt, of vraag wie {actor} kent.',
    fr: 'Demandez avec qui {actor} collabore, ou demandez qui connaît {actor}.',
    en: 'Ask who {actor} works with, or ask who knows {actor}.',
  },
  'g1.question.possible': {
    nl: 'Misschien is er al contact: eerst vragen.',
    fr: 'Il y a peut-être déjà un contact\u202f: demandez d’abord.',
    en: 'Perhaps there already is contact: ask first.',
  },
  'g1.question.pitfall': {
    nl: 'Wie niet bevraagd is, lijkt altijd alleen te staan. Dit is een vraag, geen hiaat.',
    fr: 'Qui n’a pas été interrogé semble toujours seul. C’est une question, pas un manque.',
    en: 'Whoever was not asked always seems to stand alone. This is a question, not a gap.',
  },
  'g1.dormant.title': {
    nl: '{actor} en {partners}: een slapende lijn',
    fr: '{actor} et {partners}\u202f: un lien en sommeil',
    en: '{actor} and {partners}: a dormant line',
  },
  'g1.dormant.sentence': {
    nl: 'Tussen {actor} en {partners} was er vroeger contact (het laatst: {last}). Nu is er nog geen andere lijn bekend.',
    fr: 'Il y avait autrefois un contact entre {actor} et {partners} (le dernier\u202f: {last}). Aujourd’hui, aucun autre lien n’est connu.',
    en: 'There used to be contact between {actor} and {partners} (last: {last}). No other line is known now.',
  },
  'g1.dormant.step': {
    nl: 'Eén telefoontje tussen {actor} en {partners}: helpt het om de draad weer op te nemen?',
    fr: 'Un appel entre {actor} et {partners}\u202f: serait-il utile de renouer\u202f?',
    en: 'One call between {actor} and {partners}: would it help to pick up the thread?',
  },
  'g1.dormant.pitfall': {
    nl: 'Misschien is het bewust gestopt. Vraag het, en noteer dan een einddatum.',
    fr: 'C’était peut-être voulu. Demandez-le, et notez alors une date de fin.',
    en: 'Perhaps it ended on purpose. Ask, and then note an end date.',
  },
} as const satisfies WordsTable
