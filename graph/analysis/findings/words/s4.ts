import type { WordsTable } from '../../../model/language.ts'

/** S4, a spark without a place. */
export const s4Words = {
  's4.name': {
    nl: 'Vonk zonder plek',
    fr: 'Étincelle sans place',
    en: 'Spark without a place',
  },
  's4.how': {
    nl: 'Zoekt wie vonk of vuur heeft voor een thema en in geen enkel initiatief op dat thema minstens advies geeft.',
    fr: 'Cherche qui a étincelle ou feu pour un thème et ne conseille au moins dans aucune initiative sur ce thème.',
    en: 'Looks for whoever has spark or fire for a theme and gives at least advice in no initiative on it.',
  },
  's4.title': {
    nl: '{actor}: {theme}',
    fr: '{actor}\u202f: {theme}',
    en: '{actor}: {theme}',
  },
  's4.sentence': {
    nl: '{actor} heeft {energy, select, fire {vuur} other {een vonk}} voor {theme}, maar doet daar nog nergens rond mee.',
    fr: '{actor} a {energy, select, fire {du feu} other {une étincelle}} pour le thème «\u202f{theme}\u202f», mais ne participe encore nulle part.',
    en: '{actor} has {energy, select, fire {fire} other {a spark}} for {theme}, but takes part nowhere on it yet.',
  },
  's4.step': {
    nl: '{initiatives, plural, =0 {Nodig {actor} uit voor een koffie met anderen die er een vonk voor hebben.} other {Nodig {actor} uit bij {names}, of voor een koffie met anderen.}}',
    fr: '{initiatives, plural, =0 {Invitez {actor} à un café avec d’autres qui en ont l’étincelle.} other {Invitez {actor} à {names}, ou à un café avec d’autres.}}',
    en: '{initiatives, plural, =0 {Invite {actor} for coffee with others who have a spark for it.} other {Invite {actor} to {names}, or for coffee with others.}}',
  },
  's4.pitfall': {
    nl: 'Beantwoord niet elke vonk met een vergadering. Een bewoner beslist zelf of een vonk getoond mag worden.',
    fr: 'Ne répondez pas à chaque étincelle par une réunion. Un habitant décide lui-même si on peut la montrer.',
    en: 'Do not answer every spark with a meeting. A resident decides whether a spark may be shown.',
  },
} as const satisfies WordsTable
