import type { WordsTable } from '../../../model/language.ts'

/** G4, worlds side by side. */
export const g4Words = {
  'g4.name': {
    nl: 'Werelden naast elkaar',
    fr: 'Des mondes côte à côte',
    en: 'Worlds side by side',
  },
  'g4.how': {
    nl: 'Telt de lijnen tussen twee soorten actoren en legt ze naast wat toeval zou geven. Spreekt als er minder dan de helft is en als in beide minstens drie actoren staan en zes op de tien bevraagd zijn. Wie in beide talen werkt, hoort bij geen van beide.',
    fr: 'Compte les liens entre deux sortes d’acteurs et les compare à ce que donnerait le hasard. Parle s’il y en a moins de la moitié, avec au moins trois acteurs de chaque côté et six sur dix interrogés. Qui travaille dans les deux langues n’est d’aucun côté.',
    en: 'Counts the lines between two sorts of actors and lays them beside what chance would give. Speaks when there are fewer than half, with at least three actors on each side and six in ten asked. Whoever works in both languages is on neither side.',
  },
  'g4.gap.title': {
    nl: '{cell, select, nl_fr {Nederlandstalig en Franstalig} informal_care {Informeel en zorg} other {Informeel en formeel}}',
    fr: '{cell, select, nl_fr {Francophones et néerlandophones} informal_care {Informel et soins} other {Informel et formel}}',
    en: '{cell, select, nl_fr {Dutch-speaking and French-speaking} informal_care {Informal and care} other {Informal and formal}}',
  },
  'g4.gap.sentence': {
    nl: 'Tussen {nx} {cell, select, nl_fr {Nederlandstalige organisaties en groepen} other {informele actoren}} en {ny} {cell, select, nl_fr {Franstalige} informal_care {zorgactoren} other {formele}} {lines, plural, =0 {ligt geen enkele lijn} one {ligt # lijn} other {liggen # lijnen}}; bij toevallige spreiding zou je er ongeveer {expected} verwachten.{bridging, plural, =0 {} other { Vandaag loopt het contact via {bridgers}.}}',
    fr: 'Entre {nx} {cell, select, nl_fr {organisations et groupes néerlandophones} other {acteurs informels}} et {ny} {cell, select, nl_fr {francophones} informal_care {acteurs de soins} other {formels}}, {lines, plural, =0 {aucun lien direct} one {# lien direct} other {# liens directs}}\u202f; au hasard, on en attendrait environ {expected}.{bridging, plural, =0 {} other { Aujourd’hui, le contact passe par {bridgers}.}}',
    en: 'Between {nx} {cell, select, nl_fr {Dutch-speaking organisations and groups} other {informal actors}} and {ny} {cell, select, nl_fr {French-speaking ones} informal_care {care actors} other {formal ones}} there {lines, plural, =0 {is no line} one {is # line} other {are # lines}}; by chance one would expect about {expected}.{bridging, plural, =0 {} other { Today contact runs through {bridgers}.}}',
  },
  'g4.gap.step': {
    nl: '{paired, select, true {Begin met één paar dat mensen of een plek deelt: {first} en {second}.} other {Begin met één paar dat mensen of een plek deelt.}}{bridging, plural, =0 {} other { Dank wie vandaag de brug maakt.}}',
    fr: '{paired, select, true {Commencez par une paire qui partage un public ou un lieu\u202f: {first} et {second}.} other {Commencez par une paire qui partage un public ou un lieu.}}{bridging, plural, =0 {} other { Remerciez qui fait le pont aujourd’hui.}}',
    en: '{paired, select, true {Begin with one pair that shares people or a place: {first} and {second}.} other {Begin with one pair that shares people or a place.}}{bridging, plural, =0 {} other { Thank whoever makes the bridge today.}}',
  },
  'g4.gap.possible': {
    nl: 'een eerste brug',
    fr: 'un premier pont',
    en: 'a first bridge',
  },
  'g4.gap.pitfall': {
    nl: 'Geen oordeel: beide hebben misschien goede redenen. Het gaat om de werktaal of werkwijze van organisaties, nooit om wie mensen zijn.',
    fr: 'Pas de jugement\u202f: les deux ont peut-être de bonnes raisons. Il s’agit de la langue ou du mode de travail des organisations, jamais de qui sont les gens.',
    en: 'No judgement: both may have good reasons. It is about the working language or manner of organisations, never about who people are.',
  },
  'g4.ok.title': {
    nl: '{cell, select, nl_fr {Nederlandstalig en Franstalig} informal_care {Informeel en zorg} other {Informeel en formeel}}',
    fr: '{cell, select, nl_fr {Francophones et néerlandophones} informal_care {Informel et soins} other {Informel et formel}}',
    en: '{cell, select, nl_fr {Dutch-speaking and French-speaking} informal_care {Informal and care} other {Informal and formal}}',
  },
  'g4.ok.sentence': {
    nl: 'Tussen beide liggen {lines, plural, one {# lijn} other {# lijnen}}; bij toevallige spreiding zou je er ongeveer {expected} verwachten. Dat ligt niet ver uiteen.',
    fr: '{lines, plural, one {# lien} other {# liens}} entre les deux\u202f; au hasard, on en attendrait environ {expected}. L’écart n’est pas grand.',
    en: '{lines, plural, one {There is # line} other {There are # lines}} between the two; by chance one would expect about {expected}. That is not far apart.',
  },
  'g4.ok.step': {
    nl: 'Hier is nu niets nodig.',
    fr: 'Rien n’est nécessaire ici maintenant.',
    en: 'Nothing is needed here now.',
  },
  'g4.ok.pitfall': {
    nl: 'Een gemiddelde zegt niets over één actor.',
    fr: 'Une moyenne ne dit rien d’un acteur.',
    en: 'An average says nothing of one actor.',
  },
  'g4.not_run': {
    nl: 'Nog te weinig actoren bevraagd aan beide kanten.',
    fr: 'Encore trop peu d’acteurs interrogés des deux côtés.',
    en: 'Not enough actors asked on both sides yet.',
  },
  'g4.asked': {
    nl: 'Bevraagd: {ax} van {nx} en {ay} van {ny}.',
    fr: 'Interrogés\u202f: {ax} sur {nx} et {ay} sur {ny}.',
    en: 'Asked: {ax} of {nx} and {ay} of {ny}.',
  },
} as const satisfies WordsTable
