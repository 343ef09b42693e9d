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
  'export.kumu-xlsx': {
    nl: 'Kumu (rekenblad): wie er is en wie met wie',
    fr: 'Kumu (tableur)\u202f: qui est là et qui avec qui',
    en: 'Kumu (spreadsheet): who is there and who with whom',
  },
  'export.graphml': {
    nl: 'Netwerkprogramma’s (GraphML)',
    fr: 'Logiciels de réseaux (GraphML)',
    en: 'Network programs (GraphML)',
  },
  'export.gexf': { nl: 'Gephi (GEXF)', fr: 'Gephi (GEXF)', en: 'Gephi (GEXF)' },
  'export.gift': {
    nl: 'Deze kaart geven, met haar geschiedenis: iemand werkt verder op een andere Vonk',
    fr: 'Donner cette carte, avec son historique\u202f: quelqu’un continue sur un autre Vonk',
    en: 'Give this map, with its history: somebody goes on with another Vonk',
  },
  'export.persons': {
    nl: 'Gaan bewoners als persoon mee?',
    fr: 'Les habitants comme personnes partent-ils aussi\u202f?',
    en: 'Do residents as persons go along?',
  },
  'export.persons-without': { nl: 'neen', fr: 'non', en: 'no' },
  'export.persons-with': { nl: 'ja', fr: 'oui', en: 'yes' },
  'export.gift-without': {
    nl: 'De kaart gaat mee zonder {count, plural, one {# bewoner} other {# bewoners}} en zonder de geschiedenis, want daarin staan ze ook. De rest van de kaart staat er wel in, ook wat alleen het kernteam mag zien.',
    fr: 'La carte part sans {count, plural, one {# habitant} other {# habitants}} et sans l’historique, où ils figurent aussi. Le reste de la carte y est, aussi ce que seule l’équipe de base peut voir.',
    en: 'The map goes without {count, plural, one {# resident} other {# residents}} and without the history, in which they stand too. The rest of the map is in it, also what only the core team may see.',
  },
  'export.gift-with': {
    nl: 'Alles gaat mee: bewoners, notities en de hele geschiedenis. Geef dit alleen aan wie dat met jou mag zien.',
    fr: 'Tout part\u202f: les habitants, les notes et tout l’historique. Ne donnez ceci qu’à qui peut le voir comme vous.',
    en: 'All of it goes: residents, notes and the whole history. Give this only to whom may see that as you do.',
  },
  'export.gift-back': {
    nl: 'Komt het bestand terug, sleep het dan op deze kaart: je ziet wat er gebeurde, en waar jullie iets anders schreven, kies je.',
    fr: 'Quand le fichier revient, déposez-le sur cette carte\u202f: vous voyez ce qui s’est fait, et là où vous avez écrit autre chose, vous choisissez.',
    en: 'When the file comes back, drop it on this map: you see what was done, and where you wrote something else, you choose.',
  },
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
