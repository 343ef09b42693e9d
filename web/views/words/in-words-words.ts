import type { WordsTable } from '../../../graph/model/language.ts'

/** What the map in words says. */
export const inWordsWords = {
  'inwords.title': { nl: 'De kaart in woorden', fr: 'La carte en mots', en: 'The map in words' },
  'inwords.lead': {
    nl: '{actors, plural, one {# actor} other {# actoren}} en {lines, plural, one {# lijn} other {# lijnen}} ertussen.',
    fr: '{actors, plural, one {# acteur} other {# acteurs}} et {lines, plural, one {# lien} other {# liens}} entre eux.',
    en: '{actors, plural, one {# actor} other {# actors}} and {lines, plural, one {# line} other {# lines}} between them.',
  },
  'inwords.filter': { nl: 'Filter op naam', fr: 'Filtrer par nom', en: 'Filter by name' },
  'inwords.nothing': {
    nl: 'Geen naam met deze letters. Wis de filter om alles te zien.',
    fr: 'Aucun nom avec ces lettres. Effacez le filtre pour tout voir.',
    en: 'No name with these letters. Clear the filter to see all.',
  },
  'inwords.empty': {
    nl: 'De kaart is nog leeg. Typ onderaan een naam om te beginnen.',
    fr: 'La carte est encore vide. Tapez un nom en bas pour commencer.',
    en: 'The map is still empty. Type a name below to begin.',
  },
  'inwords.alone': {
    nl: 'Nog geen lijn bekend.',
    fr: 'Pas encore de lien connu.',
    en: 'No line known yet.',
  },
  'inwords.since': { nl: 'sinds {date}', fr: 'depuis {date}', en: 'since {date}' },
  'inwords.last': {
    nl: 'laatste contact {date}',
    fr: 'dernier contact {date}',
    en: 'last contact {date}',
  },
} as const satisfies WordsTable
