import type { WordsTable } from '../../../graph/model/language.ts'

/** What the map in words says. */
export const inWordsWords = {
  'inwords.title': { nl: 'De kaart in woorden', fr: 'La carte en mots', en: 'The map in words' },
  'inwords.lead': {
    nl: '{actors, plural, one {# actor} other {# actoren}} en {lines, plural, one {# lijn} other {# lijnen}} ertussen.',
    fr: '{actors, plural, one {# acteur} other {# acteurs}} et {lines, plural, one {# lien} other {# liens}} entre eux.',
    en: '{actors, plural, one {# actor} other {# actors}} and {lines, plural, one {# line} other {# lines}} between them.',
  },
  'inwords.first': {
    nl: 'Dit valt eerst op',
    fr: 'Ce qui ressort d’abord',
    en: 'What stands out first',
  },
  'inwords.counts': {
    nl: '{strength, plural, =0 {Nog niets dat sterk staat} one {# sterk punt} other {# sterke punten}}, {gap, plural, =0 {geen hiaten} one {# hiaat} other {# hiaten}}, {spark, plural, =0 {geen vonken} one {# vonk} other {# vonken}}, {fruit, plural, =0 {geen kleine stappen die voor de hand liggen} one {# kleine stap die voor de hand ligt} other {# kleine stappen die voor de hand liggen}} en {question, plural, =0 {geen vragen} one {# vraag} other {# vragen}}.',
    fr: '{strength, plural, =0 {Encore rien de fort} one {# point fort} other {# points forts}}, {gap, plural, =0 {aucun manque} one {# manque} other {# manques}}, {spark, plural, =0 {aucune étincelle} one {# étincelle} other {# étincelles}}, {fruit, plural, =0 {aucun petit pas à portée de main} one {# petit pas à portée de main} other {# petits pas à portée de main}} et {question, plural, =0 {aucune question} one {# question} other {# questions}}.',
    en: '{strength, plural, =0 {Nothing strong yet} one {# strong point} other {# strong points}}, {gap, plural, =0 {no gaps} one {# gap} other {# gaps}}, {spark, plural, =0 {no sparks} one {# spark} other {# sparks}}, {fruit, plural, =0 {no small steps close at hand} one {# small step close at hand} other {# small steps close at hand}} and {question, plural, =0 {no questions} one {# question} other {# questions}}.',
  },
  'inwords.card': { nl: 'Kaartje', fr: 'Fiche', en: 'Card' },
  'inwords.card-of': { nl: 'Kaartje: {title}', fr: 'Fiche\u202f: {title}', en: 'Card: {title}' },
  'inwords.contents': { nl: 'Inhoud', fr: 'Sommaire', en: 'Contents' },
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
