import type { WordsTable } from '../../../model/language.ts'

/** S5, sparks together. */
export const s5Words = {
  's5.name': {
    nl: 'Vonken bij elkaar',
    fr: 'Étincelles réunies',
    en: 'Sparks together',
  },
  's5.how': {
    nl: 'Zoekt thema’s waarvoor minstens twee actoren vonk of vuur hebben en waarrond geen twee van hen samen in een initiatief zitten.',
    fr: 'Cherche des thèmes pour lesquels au moins deux acteurs ont étincelle ou feu, sans que deux d’entre eux soient dans une même initiative.',
    en: 'Looks for themes for which at least two actors have spark or fire, and on which no two of them are in one initiative.',
  },
  's5.title': {
    nl: 'Vonken voor {theme}',
    fr: 'Étincelles\u202f: {theme}',
    en: 'Sparks for {theme}',
  },
  's5.sentence': {
    nl: '{actors} hebben elk een vonk voor {theme} en doen er nog niets samen rond.{needs, plural, =0 {} other { Genoemde nood: {need_quoted}.}}',
    fr: '{actors}\u202f: chacun a une étincelle pour le thème «\u202f{theme}\u202f», sans encore rien faire ensemble.{needs, plural, =0 {} other { Besoin exprimé\u202f: {need_quoted}.}}',
    en: '{actors} each have a spark for {theme} and do nothing together on it yet.{needs, plural, =0 {} other { Need: {need_quoted}.}}',
  },
  's5.step': {
    nl: '{placed, select, true {Een koffie op {place}, de plek die ze delen.} other {Een koffie samen.}} Laat hen zelf zien of het iets van henzelf wordt.',
    fr: '{placed, select, true {Un café au lieu qu’ils partagent\u202f: {place}.} other {Un café ensemble.}} Laissez-les voir si cela devient quelque chose à eux.',
    en: '{placed, select, true {Coffee at the place that they share: {place}.} other {Coffee together.}} Let them find out whether it becomes something of their own.',
  },
  's5.fire': {
    nl: 'Vuur: {actors}.',
    fr: 'Feu\u202f: {actors}.',
    en: 'Fire: {actors}.',
  },
  's5.pitfall': {
    nl: 'Neem het initiatief niet over.',
    fr: 'Ne reprenez pas l’initiative à votre compte.',
    en: 'Do not take the initiative over.',
  },
} as const satisfies WordsTable
