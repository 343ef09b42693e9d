import type { WordsTable } from '../../../graph/model/language.ts'

/** What the dialog says that takes a map along in a file. */
export const dialogWords = {
  'export.form': { nl: 'Waarvoor?', fr: 'Pour quoi faire\u202f?', en: 'What for?' },
  'export.xlsx': {
    nl: 'Rekenblad (XLSX), om te lezen en te wijzigen',
    fr: 'Tableur (XLSX), à lire et à modifier',
    en: 'Spreadsheet (XLSX), to read and edit',
  },
  'export.csv': {
    nl: 'Twee lijsten (CSV in een zip)',
    fr: 'Deux listes (CSV dans un zip)',
    en: 'Two lists (CSV in a zip)',
  },
  'export.json': {
    nl: 'Vonk (JSON), om later terug te zetten',
    fr: 'Vonk (JSON), à remettre plus tard',
    en: 'Vonk (JSON), to put back later',
  },
  'export.kumu': { nl: 'Kumu (JSON)', fr: 'Kumu (JSON)', en: 'Kumu (JSON)' },
  'export.graphml': {
    nl: 'Netwerkprogramma’s (GraphML)',
    fr: 'Logiciels de réseaux (GraphML)',
    en: 'Network programs (GraphML)',
  },
  'export.gexf': { nl: 'Gephi (GEXF)', fr: 'Gephi (GEXF)', en: 'Gephi (GEXF)' },
  'export.scope': { nl: 'Wat?', fr: 'Quoi\u202f?', en: 'What?' },
  'export.whole': { nl: 'de hele kaart', fr: 'toute la carte', en: 'the whole map' },
  'export.shown': { nl: 'wat nu te zien is', fr: 'ce qui est affiché', en: 'what is shown now' },
  'export.partners-lead': {
    nl: 'In het bestand staat alleen wat een partner mag zien.',
    fr: 'Le fichier ne contient que ce qu’un partenaire peut voir.',
    en: 'The file holds only what a partner may see.',
  },
  'export.me-lead': {
    nl: 'Alles staat erin, ook bewoners die dat niet afgesproken hebben. Geef dit aan niemand door.',
    fr: 'Tout y figure, aussi les habitants qui n’ont pas donné leur accord. Ne le transmettez à personne.',
    en: 'Everything is in it, residents who did not agree to that too. Pass it on to nobody.',
  },
  'export.count': {
    nl: '{actors, plural, one {# actor} other {# actoren}}, {relations, plural, one {# relatie} other {# relaties}}.',
    fr: '{actors, plural, one {# acteur} other {# acteurs}}, {relations, plural, one {# relation} other {# relations}}.',
    en: '{actors, plural, one {# actor} other {# actors}}, {relations, plural, one {# relation} other {# relations}}.',
  },
  'export.save': { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
} as const satisfies WordsTable
