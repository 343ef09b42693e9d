import type { WordsTable } from '../../../graph/model/language.ts'

/** What the table says. */
export const tableWords = {
  'table.title': { nl: 'Tabel', fr: 'Tableau', en: 'Table' },
  'table.lead': {
    nl: 'Alles in rijen. Typ in een cel, of plak een blok uit een rekenblad: het geheel is één stap, die je in één keer ongedaan maakt. Met Ctrl + D krijgen alle aangekruiste rijen wat in de cel staat, met Delete wordt ze leeg.',
    fr: 'Tout en lignes. Tapez dans une cellule, ou collez un bloc d’un tableur\u202f: l’ensemble est une seule étape, que vous annulez d’un coup. Ctrl + D donne à toutes les lignes cochées ce que contient la cellule, Delete la vide.',
    en: 'Everything in rows. Type in a cell, or paste a block from a spreadsheet: all of it is one step, undone at once. Ctrl + D gives all ticked rows what is in the cell, Delete empties it.',
  },
  'table.sheet': { nl: 'Rijen', fr: 'Lignes', en: 'Rows' },
  'table.sheet.actors': { nl: 'Actoren', fr: 'Acteurs', en: 'Actors' },
  'table.sheet.initiatives': { nl: 'Initiatieven', fr: 'Initiatives', en: 'Initiatives' },
  'table.sheet.teams': { nl: 'Teams', fr: 'Équipes', en: 'Teams' },
  'table.sheet.needs': { nl: 'Noden', fr: 'Besoins', en: 'Needs' },
  'table.sheet.lines': { nl: 'Lijnen', fr: 'Liens', en: 'Lines' },
  'table.none': {
    nl: 'Hier staat nog niets van. Typ op de kaart een naam en kies wat het is.',
    fr: 'Il n’y a encore rien de ce type. Tapez sur la carte un nom et choisissez ce que c’est.',
    en: 'There is nothing of this sort yet. On the map, type a name and choose what it is.',
  },
  'table.search': { nl: 'Zoek in de rijen', fr: 'Chercher dans les lignes', en: 'Search the rows' },
  'table.columns': { nl: 'Kolommen', fr: 'Colonnes', en: 'Columns' },
  'table.grid': { nl: 'Tabel: {sheet}', fr: 'Tableau\u202f: {sheet}', en: 'Table: {sheet}' },
  'table.rows': {
    nl: '{count, plural, one {# rij} other {# rijen}}',
    fr: '{count, plural, one {# ligne} other {# lignes}}',
    en: '{count, plural, one {# row} other {# rows}}',
  },
  'table.fill': {
    nl: 'Zet deze cel in {count, plural, one {de aangekruiste rij} other {# aangekruiste rijen}}',
    fr: 'Copier cette cellule dans {count, plural, one {la ligne cochée} other {# lignes cochées}}',
    en: 'Put this cell in {count, plural, one {the ticked row} other {# ticked rows}}',
  },
  'table.written': {
    nl: '{count, plural, one {# cel} other {# cellen}} aangepast',
    fr: '{count, plural, one {# cellule modifiée} other {# cellules modifiées}}',
    en: '{count, plural, one {# cell} other {# cells}} changed',
  },
  'table.refused': {
    nl: 'Er is niets aangepast: {count, plural, one {één cel kan} other {# cellen kunnen}} niet gelezen worden.',
    fr: 'Rien n’a été modifié\u202f: {count, plural, one {une cellule n’a} other {# cellules n’ont}} pas pu être {count, plural, one {lue} other {lues}}.',
    en: 'Nothing was changed: {count, plural, one {one cell} other {# cells}} cannot be read.',
  },
  'table.refused-cell': {
    nl: '{row}, {column}: ‘{text}’. {reason}',
    fr: '{row}, {column}\u202f: «\u202f{text}\u202f». {reason}',
    en: '{row}, {column}: “{text}”. {reason}',
  },
  'table.refused-more': {
    nl: 'en nog {count}',
    fr: 'et {count} de plus',
    en: 'and {count} more',
  },
  'table.beyond': {
    nl: '{count, plural, one {Eén cel van het blok viel} other {# cellen van het blok vielen}} buiten de tabel en {count, plural, one {is} other {zijn}} niet geplakt.',
    fr: '{count, plural, one {Une cellule du bloc dépassait} other {# cellules du bloc dépassaient}} du tableau et {count, plural, one {n’a} other {n’ont}} pas été {count, plural, one {collée} other {collées}}.',
    en: '{count, plural, one {One cell of the block was} other {# cells of the block were}} outside the table and {count, plural, one {was} other {were}} not pasted.',
  },
  'table.kind': { nl: 'Wat', fr: 'Quoi', en: 'What' },
  'table.type': { nl: 'Wat hen verbindt', fr: 'Ce qui les lie', en: 'What joins them' },
  'table.from': { nl: 'Van', fr: 'De', en: 'From' },
  'table.to': { nl: 'Naar', fr: 'Vers', en: 'To' },
} as const satisfies WordsTable
