import type { WordsTable } from '../../../graph/model/language.ts'

/** What the worksheet says: a form on paper, and typing it in. */
export const worksheetWords = {
  'worksheet.title': {
    nl: 'Werkblad op papier',
    fr: 'Feuille de travail papier',
    en: 'Worksheet on paper',
  },
  'worksheet.what': {
    nl: 'Druk een blad af met een korte code voor iedereen op de kaart, en schrijf er tijdens een gesprek lijnen op. Typ ze daarna over, een lijn per rij: {example}.',
    fr: 'Imprimez une feuille avec un code court pour chacun sur la carte, et notez-y des liens pendant un entretien. Recopiez-les ensuite, un lien par ligne\u202f: {example}.',
    en: 'Print a sheet with a short code for everybody on the map, and write lines on it during a talk. Type them over afterwards, one line a row: {example}.',
  },
  'worksheet.print': { nl: 'Blad afdrukken', fr: 'Imprimer la feuille', en: 'Print the sheet' },
  'worksheet.sheet': {
    nl: 'Nummer op het blad',
    fr: 'Numéro sur la feuille',
    en: 'Number on the sheet',
  },
  'worksheet.sheet-what': {
    nl: 'Staat rechtsboven. De codes gelden voor dat blad.',
    fr: 'En haut à droite. Les codes valent pour cette feuille.',
    en: 'At the top right. The codes hold for that sheet.',
  },
  'worksheet.lines': {
    nl: 'Lijnen van het blad',
    fr: 'Lignes de la feuille',
    en: 'Lines of the sheet',
  },
  'worksheet.tie': {
    nl: '{from} {verb} {to}',
    fr: '{from} {verb} {to}',
    en: '{from} {verb} {to}',
  },
  'worksheet.tie-often': {
    nl: '{from} {verb} {to}, {often}',
    fr: '{from} {verb} {to}, {often}',
    en: '{from} {verb} {to}, {often}',
  },
  'worksheet.actor': {
    nl: '{name}: nieuw, {kind}',
    fr: '{name}\u202f: nouveau, {kind}',
    en: '{name}: new, {kind}',
  },
  'worksheet.bad-form': {
    nl: '“{text}” is geen lijn. Schrijf code, nummer, code.',
    fr: '«\u202f{text}\u202f» n’est pas un lien. Écrivez code, numéro, code.',
    en: '“{text}” is no line. Write code, number, code.',
  },
  'worksheet.bad-code': {
    nl: '“{text}” staat niet op het blad.',
    fr: '«\u202f{text}\u202f» n’est pas sur la feuille.',
    en: '“{text}” is not on the sheet.',
  },
  'worksheet.bad-type': {
    nl: '“{text}” is geen soort lijn.',
    fr: '«\u202f{text}\u202f» n’est pas un type de lien.',
    en: '“{text}” is no sort of line.',
  },
  'worksheet.bad-frequency': {
    nl: '“{text}” zegt niet hoe vaak.',
    fr: '«\u202f{text}\u202f» ne dit pas la fréquence.',
    en: '“{text}” does not say how often.',
  },
  'worksheet.bad-same': {
    nl: '“{text}” gaat van iemand naar zichzelf.',
    fr: '«\u202f{text}\u202f» relie quelqu’un à lui-même.',
    en: '“{text}” goes from somebody to itself.',
  },
  'worksheet.bad-resident': {
    nl: 'Voeg een bewoner niet zo toe: geef een rolnaam en spreek het af met de persoon.',
    fr: 'N’ajoutez pas un habitant ainsi\u202f: donnez un nom de rôle et convenez-en avec la personne.',
    en: 'Do not add a resident like this: give a role name and agree it with the person.',
  },
  'worksheet.add': {
    nl: '{count, plural, one {Voeg # regel toe} other {Voeg # regels toe}}',
    fr: '{count, plural, one {Ajouter # ligne} other {Ajouter # lignes}}',
    en: '{count, plural, one {Add # row} other {Add # rows}}',
  },
  'worksheet.added': {
    nl: '{count, plural, one {# regel staat op de kaart.} other {# regels staan op de kaart.}}',
    fr: '{count, plural, one {# ligne est sur la carte.} other {# lignes sont sur la carte.}}',
    en: '{count, plural, one {# row is on the map.} other {# rows are on the map.}}',
  },
  'worksheet.away': {
    nl: 'Dat blad is niet te vinden. Kijk het nummer na.',
    fr: 'Cette feuille est introuvable. Vérifiez le numéro.',
    en: 'That sheet cannot be found. Check the number.',
  },
  'worksheet.talk': { nl: 'Gesprek met', fr: 'Entretien avec', en: 'Talk with' },
  'worksheet.on': { nl: 'Op', fr: 'Le', en: 'On' },
  'worksheet.number': { nl: 'Blad {revision}', fr: 'Feuille {revision}', en: 'Sheet {revision}' },
  'worksheet.from': { nl: 'Wie', fr: 'Qui', en: 'Who' },
  'worksheet.how': { nl: 'Lijn', fr: 'Lien', en: 'Line' },
  'worksheet.to': { nl: 'Met wie', fr: 'Avec qui', en: 'With whom' },
  'worksheet.often': { nl: 'Hoe vaak', fr: 'Fréquence', en: 'How often' },
  'worksheet.care': {
    nl: 'Schrijf geen namen van bewoners op. Bewaar dit blad waar alleen jullie erbij kunnen en gooi het weg na het overtypen.',
    fr: 'N’écrivez pas de noms d’habitants. Gardez cette feuille là où vous seuls y avez accès et détruisez-la après l’avoir recopiée.',
    en: 'Write no names of residents. Keep this sheet where only you can reach it and destroy it once it was typed over.',
  },
} as const satisfies WordsTable
