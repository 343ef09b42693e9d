import type { WordsTable } from '../../../graph/model/language.ts'

/** What the comparison of two dates says. */
export const compareWords = {
  'compare.title': { nl: 'Vergelijken', fr: 'Comparer', en: 'Compare' },
  'compare.lead': {
    nl: 'Twee momenten naast elkaar: eerst wat we bijleerden, dan wat er veranderde. Nooit om buurten, organisaties of mensen te rangschikken.',
    fr: 'Deux moments côte à côte\u202f: d’abord ce que nous avons appris, puis ce qui a changé. Jamais pour classer des quartiers, des organisations ou des personnes.',
    en: 'Two moments side by side: first what we learned, then what changed. Never to rank neighbourhoods, organisations or people.',
  },
  'compare.before': { nl: 'Van', fr: 'De', en: 'From' },
  'compare.after': { nl: 'Tot', fr: 'À', en: 'To' },
  'compare.reading': { nl: 'Met wat we', fr: 'Avec ce que nous', en: 'With what we' },
  'compare.now': { nl: 'vandaag weten', fr: 'savons aujourd’hui', en: 'know today' },
  'compare.then': { nl: 'toen wisten', fr: 'savions alors', en: 'knew then' },
  'compare.counts': {
    nl: '{learned, plural, one {# ding bijgeleerd} other {# dingen bijgeleerd}}, {changed, plural, one {# verandering} other {# veranderingen}} in het netwerk{own, plural, =0 {} one {; # nieuwe lijn is van jou} other {; # nieuwe lijnen zijn van jou}}.',
    fr: '{learned, plural, one {# chose apprise} other {# choses apprises}}, {changed, plural, one {# changement} other {# changements}} dans le réseau{own, plural, =0 {} one {\u202f; # nouveau lien est le vôtre} other {\u202f; # nouveaux liens sont les vôtres}}.',
    en: '{learned, plural, one {# thing learned} other {# things learned}}, {changed, plural, one {# change} other {# changes}} in the network{own, plural, =0 {} one {; # new line is yours} other {; # new lines are yours}}.',
  },
  'compare.picture': {
    nl: '{count, plural, =0 {De kaart: geen lijn veranderde} one {De kaart: # lijn veranderde} other {De kaart: # lijnen veranderden}}. Hieronder staat elk verschil in een zin.',
    fr: '{count, plural, =0 {La carte\u202f: aucun lien n’a changé} one {La carte\u202f: # lien a changé} other {La carte\u202f: # liens ont changé}}. Ci-dessous, chaque différence est dite en une phrase.',
    en: '{count, plural, =0 {The map: no line changed} one {The map: # line changed} other {The map: # lines changed}}. Below, each difference stands in a sentence.',
  },
  'compare.drawn.new': { nl: 'nieuw', fr: 'nouveau', en: 'new' },
  'compare.drawn.newly_known': { nl: 'nu bekend', fr: 'connu depuis', en: 'known now' },
  'compare.drawn.stronger': { nl: 'hechter', fr: 'plus étroit', en: 'closer' },
  'compare.drawn.lighter': { nl: 'lichter', fr: 'plus léger', en: 'lighter' },
  'compare.drawn.ended': { nl: 'gestopt', fr: 'terminé', en: 'ended' },
  'compare.learned': {
    nl: 'Wat we bijleerden',
    fr: 'Ce que nous avons appris',
    en: 'What we learned',
  },
  'compare.changed': { nl: 'Wat er veranderde', fr: 'Ce qui a changé', en: 'What changed' },
  'compare.nothing': {
    nl: 'Niets, voor zover genoteerd.',
    fr: 'Rien, pour autant que ce soit noté.',
    en: 'Nothing, as far as was noted.',
  },
  'compare.no-map': {
    nl: 'Op een van beide dagen was deze kaart er nog niet. Kies een latere dag.',
    fr: 'L’un de ces jours, cette carte n’existait pas encore. Choisissez un jour plus récent.',
    en: 'On one of these days this map was not there yet. Choose a later day.',
  },
  'compare.order': {
    nl: 'Kies een eerste dag die voor de tweede ligt.',
    fr: 'Choisissez un premier jour qui précède le second.',
    en: 'Choose a first day that lies before the second.',
  },
  'compare.new.entity': { nl: '{a} is er nu bij.', fr: '{a} est arrivé.', en: '{a} is new.' },
  'compare.newly_known.entity': {
    nl: '{a} kennen we nu ook.',
    fr: 'Nous connaissons désormais {a}.',
    en: 'We now know {a} too.',
  },
  'compare.ended.entity': { nl: '{a} is gestopt.', fr: '{a} a pris fin.', en: '{a} has ended.' },
  'compare.corrected.entity': {
    nl: '{a} staat niet meer op de kaart.',
    fr: '{a} n’est plus sur la carte.',
    en: '{a} is no longer on the map.',
  },
  'compare.new.tie': {
    nl: '{a} en {b} doen nu samen iets.',
    fr: '{a} et {b} font désormais quelque chose ensemble.',
    en: '{a} and {b} now do something together.',
  },
  'compare.newly_known.tie': {
    nl: 'We weten nu meer over wat {a} en {b} samen doen.',
    fr: 'Nous en savons plus sur ce que {a} et {b} font ensemble.',
    en: 'We now know more of what {a} and {b} do together.',
  },
  'compare.stronger.tie': {
    nl: '{a} en {b} werken nauwer samen.',
    fr: '{a} et {b} collaborent plus étroitement.',
    en: '{a} and {b} work together more closely.',
  },
  'compare.lighter.tie': {
    nl: '{a} en {b} werken lichter samen. Dat is niet slechter.',
    fr: '{a} et {b} collaborent plus légèrement. Ce n’est pas moins bien.',
    en: '{a} and {b} work together more lightly. That is not worse.',
  },
  'compare.dormant.tie': {
    nl: 'Tussen {a} en {b} is er al lang geen contact genoteerd.',
    fr: 'Entre {a} et {b}, aucun contact n’est noté depuis longtemps.',
    en: 'Between {a} and {b} no contact was noted for long.',
  },
  'compare.ended.tie': {
    nl: 'Wat {a} en {b} samen deden, is gestopt.',
    fr: 'Ce que {a} et {b} faisaient ensemble a pris fin.',
    en: 'What {a} and {b} did together has ended.',
  },
  'compare.corrected.tie': {
    nl: 'De lijn tussen {a} en {b} is verbeterd.',
    fr: 'Le lien entre {a} et {b} a été corrigé.',
    en: 'The line between {a} and {b} was corrected.',
  },
  'compare.new.seat': {
    nl: '{a} doet nu mee aan {b}.',
    fr: '{a} participe désormais à {b}.',
    en: '{a} now takes part in {b}.',
  },
  'compare.newly_known.seat': {
    nl: 'We weten nu dat {a} meedoet aan {b}.',
    fr: 'Nous savons désormais que {a} participe à {b}.',
    en: 'We now know that {a} takes part in {b}.',
  },
  'compare.ended.seat': {
    nl: '{a} doet niet meer mee aan {b}.',
    fr: '{a} ne participe plus à {b}.',
    en: '{a} no longer takes part in {b}.',
  },
  'compare.corrected.seat': {
    nl: 'Dat {a} meedoet aan {b}, is verbeterd.',
    fr: 'La participation de {a} à {b} a été corrigée.',
    en: 'That {a} takes part in {b} was corrected.',
  },
} as const satisfies WordsTable
