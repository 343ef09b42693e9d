import type { WordsTable } from '../../graph/model/language.ts'

/** What the picture says. */
export const canvasWords = {
  'canvas.name': {
    nl: 'Kaart van {map}',
    fr: 'Carte de {map}',
    en: 'Map of {map}',
  },
  'canvas.summary': {
    nl: '{actors, plural, =0 {Nog geen actoren} one {# actor} other {# actoren}}, {lines, plural, =0 {nog geen lijnen} one {# lijn} other {# lijnen}}. Met de pijltjes ga je van actor naar actor, met Enter kies je er een, met nog eens Enter open je hem, met de spatiebalk kies je er meer. Dezelfde inhoud staat bij ‘In woorden’.',
    fr: '{actors, plural, =0 {Pas encore d’acteurs} one {# acteur} other {# acteurs}}, {lines, plural, =0 {pas encore de liens} one {# lien} other {# liens}}. Avec les flèches, vous passez d’un acteur à l’autre ; Entrée en choisit un, Entrée encore l’ouvre, la barre d’espace en choisit plusieurs. Le même contenu se lit sous « En mots ».',
    en: '{actors, plural, =0 {No actors yet} one {# actor} other {# actors}}, {lines, plural, =0 {no lines yet} one {# line} other {# lines}}. Arrow keys go from actor to actor, Enter chooses one, Enter again opens it, the space bar chooses more. The same content stands under “In words”.',
  },
  'canvas.focused': {
    nl: '{name}: {lines, plural, =0 {geen lijnen} one {# lijn} other {# lijnen}}{chosen, select, true {, gekozen} other {}}',
    fr: '{name} : {lines, plural, =0 {aucun lien} one {# lien} other {# liens}}{chosen, select, true {, choisi} other {}}',
    en: '{name}: {lines, plural, =0 {no lines} one {# line} other {# lines}}{chosen, select, true {, chosen} other {}}',
  },
  'canvas.ghost': {
    nl: 'Nog niemand: {name}. Enter opent wat je kunt doen.',
    fr: 'Encore personne\u202f: {name}. Entrée ouvre ce que vous pouvez faire.',
    en: 'Nobody yet: {name}. Enter opens what you can do.',
  },
  'canvas.folded': {
    nl: 'Groep {name}, {count} actoren samen. Enter vouwt hem open.',
    fr: 'Groupe {name}, {count} acteurs réunis. Entrée le déplie.',
    en: 'Group {name}, {count} actors as one. Enter unfolds it.',
  },
  'canvas.zoom': { nl: 'Vergroten en verkleinen', fr: 'Agrandir et réduire', en: 'Zoom' },
  'canvas.zoom-in': { nl: 'Vergroten', fr: 'Agrandir', en: 'Zoom in' },
  'canvas.zoom-out': { nl: 'Verkleinen', fr: 'Réduire', en: 'Zoom out' },
  'canvas.fit': { nl: 'Alles tonen', fr: 'Tout montrer', en: 'Show all' },
  'canvas.connect': {
    nl: 'Sleep vanaf hier naar een andere actor om een lijn te trekken',
    fr: 'Faites glisser d’ici vers un autre acteur pour tracer un lien',
    en: 'Drag from here to another actor to draw a line',
  },
} as const satisfies WordsTable
