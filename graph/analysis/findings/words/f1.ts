import type { WordsTable } from '../../../model/language.ts'

/** F1, one falls away, a part falls away: about lines, never about the worth of anybody. */
export const f1Words = {
  'f1.name': {
    nl: 'Valt één weg, dan valt een deel weg',
    fr: 'Un maillon dont dépend une partie',
    en: 'One falls away, a part falls away',
  },
  'f1.how': {
    nl: 'Neemt elke actor even weg en kijkt wie dan de rest niet meer kan bereiken. Spreekt pas als genoeg actoren bevraagd zijn, en vanaf twee die hun verbinding verliezen.',
    fr: 'Retire chaque acteur un instant et regarde qui ne peut plus joindre le reste. Ne parle que si assez d’acteurs ont été interrogés, et dès que deux perdent leur lien.',
    en: 'Takes every actor away for a moment and looks who can no longer reach the rest. Speaks only when enough actors were asked, and from two that lose their connection.',
  },
  'f1.title': {
    nl: 'Veel hangt hier aan één lijn: {actor}',
    fr: 'Beaucoup tient ici à un seul maillon\u202f: {actor}',
    en: 'Much hangs on one link here: {actor}',
  },
  'f1.sentence': {
    nl: 'Zonder {actor} verliezen {cut}{more, plural, =0 {} one { en nog één andere} other { en nog # andere}} hun verbinding met de rest.',
    fr: 'Sans {actor}, {cut}{more, plural, =0 {} one { et encore un autre} other { et encore # autres}} perdent leur lien avec le reste.',
    en: 'Without {actor}, {cut}{more, plural, =0 {} one { and one other} other { and # others}} lose their connection with the rest.',
  },
  'f1.step': {
    nl: 'Zoek één tweede lijn, naast die via {actor}.',
    fr: 'Cherchez un deuxième lien, à côté de celui qui passe par {actor}.',
    en: 'Look for one second line, beside the one through {actor}.',
  },
  'f1.asked': {
    nl: 'Van de {all} die dan los komen te staan: {full} volledig bevraagd, {partly} deels, {none} nog niet.',
    fr: 'Sur les {all} qui perdraient leur lien\u202f: {full} interrogés entièrement, {partly} en partie, {none} pas encore.',
    en: 'Of the {all} that would come apart: {full} fully asked, {partly} partly, {none} not yet.',
  },
  'f1.pitfall': {
    nl: 'Misschien zijn er lijnen waar nog niemand naar vroeg. Kijk eerst wie bevraagd is.',
    fr: 'Il y a peut-être des liens que personne n’a encore demandés. Regardez d’abord qui a été interrogé.',
    en: 'Perhaps there are lines that nobody asked about yet. Look first at who was asked.',
  },
} as const satisfies WordsTable
