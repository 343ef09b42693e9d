import type { WordsTable } from '../../../graph/model/language.ts'

/** What the panel *what if* says. */
export const whatIfWords = {
  'what-if.title': { nl: 'Wat als …?', fr: 'Et si…\u202f?', en: 'What if …?' },
  'what-if.lead': {
    nl: 'Kijk hoe het netwerk er zou uitzien. Aan de kaart verandert niets.',
    fr: 'Regardez ce que deviendrait le réseau. La carte ne change pas.',
    en: 'Look at how the network would be. The map itself does not change.',
  },
  'what-if.without-me': { nl: 'Zonder mij', fr: 'Sans moi', en: 'Without me' },
  'what-if.without': {
    nl: 'Zonder wie of wat?',
    fr: 'Sans qui ou sans quoi\u202f?',
    en: 'Without whom or what?',
  },
  'what-if.choose': { nl: 'Kies een naam', fr: 'Choisissez un nom', en: 'Choose a name' },
  'what-if.nothing-found': {
    nl: 'Geen naam met deze letters',
    fr: 'Aucun nom avec ces lettres',
    en: 'No name with these letters',
  },
  'what-if.until': {
    nl: 'Zonder wat stopt tegen',
    fr: 'Sans ce qui s’arrête d’ici le',
    en: 'Without what ends by',
  },
  'what-if.take-out': {
    nl: 'Neem weg wat dan stopt',
    fr: 'Retirer ce qui s’arrête',
    en: 'Take out what ends',
  },
  'what-if.nothing-ends': {
    nl: 'Tegen die dag stopt er niets dat de kaart weet.',
    fr: 'D’après la carte, rien ne s’arrête d’ici là.',
    en: 'Nothing that the map knows of ends by that day.',
  },
  'what-if.taken-out': { nl: 'Weggenomen', fr: 'Retiré', en: 'Taken out' },
  'what-if.put-back': {
    nl: 'Zet {name} terug',
    fr: 'Remettre {name}',
    en: 'Put {name} back',
  },
  'what-if.plan': { nl: 'Een geplande lijn', fr: 'Un lien prévu', en: 'A planned line' },
  'what-if.from': { nl: 'Tussen', fr: 'Entre', en: 'Between' },
  'what-if.to': { nl: 'en', fr: 'et', en: 'and' },
  'what-if.draw': { nl: 'Teken de lijn', fr: 'Tracer le lien', en: 'Draw the line' },
  'what-if.planned': { nl: 'Gepland', fr: 'Prévu', en: 'Planned' },
  'what-if.pair': { nl: '{from} en {to}', fr: '{from} et {to}', en: '{from} and {to}' },
  'what-if.all-back': { nl: 'Alles terug', fr: 'Tout remettre', en: 'Everything back' },
  'what-if.what': { nl: 'Wat', fr: 'Quoi', en: 'What' },
  'what-if.now': { nl: 'Nu', fr: 'Maintenant', en: 'Now' },
  'what-if.then': { nl: 'Dan', fr: 'Alors', en: 'Then' },
  'what-if.result': {
    nl: 'Nu en dan',
    fr: 'Maintenant et alors',
    en: 'Now and then',
  },
  'what-if.busy': { nl: 'Vonk rekent …', fr: 'Vonk calcule…', en: 'Vonk is computing…' },
  'what-if.islands': {
    nl: 'Delen die los van elkaar staan',
    fr: 'Parties séparées l’une de l’autre',
    en: 'Parts that stand apart',
  },
  'what-if.largest': {
    nl: 'Actoren in het grootste deel',
    fr: 'Acteurs dans la plus grande partie',
    en: 'Actors in the largest part',
  },
  'what-if.reach': {
    nl: 'Paren die elkaar kunnen bereiken',
    fr: 'Paires qui peuvent se joindre',
    en: 'Pairs that can reach each other',
  },
  'what-if.of-pairs': {
    nl: '{reach} van {pairs}',
    fr: '{reach} sur {pairs}',
    en: '{reach} of {pairs}',
  },
  'what-if.ties': { nl: 'Lijnen', fr: 'Liens', en: 'Lines' },
  'what-if.nl-fr': {
    nl: 'Lijnen tussen Nederlands- en Franstalig',
    fr: 'Liens entre néerlandophones et francophones',
    en: 'Lines between Dutch- and French-speaking',
  },
  'what-if.informal-care': {
    nl: 'Lijnen tussen informeel en zorg',
    fr: 'Liens entre l’informel et le soin',
    en: 'Lines between informal and care',
  },
  'what-if.informal-formal': {
    nl: 'Lijnen tussen informeel en formeel',
    fr: 'Liens entre l’informel et le formel',
    en: 'Lines between informal and formal',
  },
  'what-if.open-needs': {
    nl: 'Noden waar niets op loopt',
    fr: 'Besoins sans réponse en cours',
    en: 'Needs that nothing answers',
  },
  'what-if.unreached': {
    nl: 'Groepen om naar te vragen',
    fr: 'Publics à interroger',
    en: 'Groups to ask about',
  },
  'what-if.lost': {
    nl: '{count, plural, one {# lijn die dan ontbreekt} other {# lijnen die dan ontbreken}}',
    fr: '{count, plural, one {# lien qui manquerait} other {# liens qui manqueraient}}',
    en: '{count, plural, one {# line that would be missing} other {# lines that would be missing}}',
  },
} as const satisfies WordsTable
