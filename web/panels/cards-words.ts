import type { WordsTable } from '../../graph/model/language.ts'

/** What the panel of cards says around the findings. */
export const cardsWords = {
  'cards.title': { nl: 'Wat valt op', fr: 'Ce qui ressort', en: 'What stands out' },
  'cards.first': { nl: 'Eerst dit', fr: 'D’abord ceci', en: 'First this' },
  'cards.filter': { nl: 'Welke kaarten', fr: 'Quelles cartes', en: 'Which cards' },
  'cards.strength': { nl: 'Sterk', fr: 'Forces', en: 'Strong' },
  'cards.fruit': { nl: 'Laaghangend fruit', fr: 'À portée de main', en: 'Low-hanging fruit' },
  'cards.gap': { nl: 'Hiaten', fr: 'Manques', en: 'Gaps' },
  'cards.spark': { nl: 'Vonken', fr: 'Étincelles', en: 'Sparks' },
  'cards.forest': { nl: 'Bos', fr: 'Forêt', en: 'Forest' },
  'cards.fragility': { nl: 'Broos', fr: 'Fragile', en: 'Fragile' },
  'cards.question': { nl: 'Vragen', fr: 'Questions', en: 'Questions' },
  'cards.all': {
    nl: 'Toon alle {count}',
    fr: 'Afficher les {count}',
    en: 'Show all {count}',
  },
  'cards.step': { nl: 'Kleine stap', fr: 'Petit pas', en: 'Small step' },
  'cards.how': {
    nl: 'Hoe weten we dit?',
    fr: 'D’où le savons-nous\u202f?',
    en: 'How do we know this?',
  },
  'cards.pitfall': { nl: 'Let op', fr: 'Attention', en: 'Mind' },
  'cards.show': { nl: 'Toon op de kaart', fr: 'Montrer sur la carte', en: 'Show on the map' },
  'cards.effort': {
    nl: '{effort, select, 1 {Kost weinig moeite} 2 {Kost wat moeite} other {Kost veel moeite}}',
    fr: '{effort, select, 1 {Demande peu d’effort} 2 {Demande un peu d’effort} other {Demande beaucoup d’effort}}',
    en: '{effort, select, 1 {Takes little effort} 2 {Takes some effort} other {Takes much effort}}',
  },
  'cards.without-you': {
    nl: 'De kaarten kijken naar het netwerk zonder jou: jij tekende de kaart en kent iedereen.',
    fr: 'Les cartes regardent le réseau sans vous\u202f: vous avez dessiné la carte et connaissez tout le monde.',
    en: 'The cards look at the network without you: you drew the map and know everybody.',
  },
  'cards.not-run': {
    nl: 'Hierover zegt Vonk nog niets',
    fr: 'Vonk n’en dit encore rien',
    en: 'Vonk says nothing about this yet',
  },
  'cards.busy': { nl: 'Vonk kijkt …', fr: 'Vonk regarde…', en: 'Vonk is looking…' },
  'cards.none': {
    nl: 'Nog geen kaarten. Noteer wie er is en wie met wie iets doet; zeg bij elke naam of je het vroeg.',
    fr: 'Pas encore de cartes. Notez qui est là et qui fait quoi avec qui\u202f; dites pour chaque nom si vous avez posé la question.',
    en: 'No cards yet. Note who is there and who does something with whom; say for each name whether you asked.',
  },
  'cards.rests': {
    nl: 'Steunt op: {works}.',
    fr: 'S’appuie sur\u202f: {works}.',
    en: 'Rests on: {works}.',
  },
  'cards.answer': { nl: 'Wat doe je ermee?', fr: 'Qu’en faites-vous\u202f?', en: 'What now?' },
  'cards.on_agenda': { nl: 'Op de agenda', fr: 'À l’ordre du jour', en: 'On the agenda' },
  'cards.not_now': { nl: 'Nu niet', fr: 'Pas maintenant', en: 'Not now' },
  'cards.unwanted': { nl: 'Nooit, want …', fr: 'Jamais, car…', en: 'Never, because …' },
  'cards.does_not_fit': {
    nl: 'Klopt niet, want …',
    fr: 'Inexact, car…',
    en: 'Not right, because …',
  },
  'cards.reason': {
    nl: 'Waarom? (mag leeg blijven)',
    fr: 'Pourquoi\u202f? (facultatif)',
    en: 'Why? (may stay empty)',
  },
  'cards.keep': { nl: 'Bewaar', fr: 'Garder', en: 'Keep' },
  'cards.cancel': { nl: 'Toch niet', fr: 'Annuler', en: 'Cancel' },
  'cards.answered': {
    nl: 'Beantwoord ({count})',
    fr: 'Avec réponse ({count})',
    en: 'Answered ({count})',
  },
  'cards.again': { nl: 'Toon weer', fr: 'Montrer à nouveau', en: 'Show again' },
  'cards.again-this': {
    nl: 'Toon weer: {title}',
    fr: 'Montrer à nouveau\u202f: {title}',
    en: 'Show again: {title}',
  },
  'cards.gone': { nl: 'geldt niet meer', fr: 'n’est plus valable', en: 'holds no more' },
  'cards.news': {
    nl: '{fresh, plural, =0 {Geen nieuwe kaartjes} one {# nieuw kaartje} other {# nieuwe kaartjes}}{gone, plural, =0 {} one {, # verdween} other {, # verdwenen}}.',
    fr: '{fresh, plural, =0 {Pas de nouvelle fiche} one {# nouvelle fiche} other {# nouvelles fiches}}{gone, plural, =0 {} one {, # disparue} other {, # disparues}}.',
    en: '{fresh, plural, =0 {No new cards} one {# new card} other {# new cards}}{gone, plural, =0 {} one {, # gone} other {, # gone}}.',
  },
  'cards.dormant': { nl: 'Ingeslapen', fr: 'En veille', en: 'Dormant' },
} as const satisfies WordsTable
