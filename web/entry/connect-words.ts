import type { WordsTable } from '../../graph/model/language.ts'

/** What is said where two are connected. */
export const connectWords = {
  'connect.from': { nl: 'Wie verbind je', fr: 'Qui reliez-vous', en: 'Whom do you connect' },
  'connect.from-example': {
    nl: 'Wie? Typ een naam van de kaart',
    fr: 'Qui\u202f? Tapez un nom de la carte',
    en: 'Who? Type a name on the map',
  },
  'connect.to': {
    nl: '{name} verbinden met',
    fr: 'Relier {name} à',
    en: 'Connect {name} with',
  },
  'connect.to-example': {
    nl: 'Met wie of waarmee? Een naam, een thema, iets dat men aanbiedt of zoekt',
    fr: 'À qui ou à quoi\u202f? Un nom, un thème, une offre ou une demande',
    en: 'With whom or what? A name, a theme, something offered or asked',
  },
  'connect.which': { nl: 'Welke relatie?', fr: 'Quelle relation\u202f?', en: 'Which relation?' },
  'connect.title': {
    nl: '{from} en {to}: wat klopt?',
    fr: '{from} et {to}\u202f: qu’est-ce qui est juste\u202f?',
    en: '{from} and {to}: what is true?',
  },
  'connect.nothing': {
    nl: 'gevraagd: niets',
    fr: 'demandé\u202f: rien',
    en: 'asked: nothing',
  },
  'connect.turn': {
    nl: 'Draai om: van {from} naar {to}',
    fr: 'Inverser\u202f: de {from} à {to}',
    en: 'Turn around: from {from} to {to}',
  },
  'connect.private': {
    nl: 'Hier komt geen lijn: wie bij deze groep hoort, is privé.',
    fr: 'Pas de lien ici\u202f: l’appartenance à ce groupe est privée.',
    en: 'No line here: who belongs to this group is private.',
  },
  'connect.nobody': {
    nl: 'Dit staat nog niet op de kaart. Voeg de naam eerst toe.',
    fr: 'Ce nom n’est pas encore sur la carte. Ajoutez-le d’abord.',
    en: 'This is not on the map yet. Add the name first.',
  },
} as const satisfies WordsTable
