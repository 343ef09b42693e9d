import type { WordsTable } from '../../../graph/model/language.ts'

/** What the view of needs and answers says. */
export const needsWords = {
  'needs.title': { nl: 'Noden en beleid', fr: 'Besoins et politique', en: 'Needs and policy' },
  'needs.lead': {
    nl: 'Wat bewoners en professionals nodig vinden naast wat beleid en subsidies vragen, met het antwoord dat er is.',
    fr: 'Ce que les habitants et les professionnels jugent nécessaire, à côté de ce que demandent la politique et les subsides, avec la réponse qui existe.',
    en: 'What residents and professionals find needed beside what policy and subsidies ask for, with the answer that there is.',
  },
  'needs.none': {
    nl: 'Er staat nog geen nood op de kaart. Noteer op de kaart wat een groep nodig heeft, nooit één persoon.',
    fr: 'La carte ne compte encore aucun besoin. Notez sur la carte ce dont un public a besoin, jamais une seule personne.',
    en: 'There is no need on the map yet. Note on the map what a group needs, never one person.',
  },
  'needs.wish': { nl: 'Uit de buurt', fr: 'Du quartier', en: 'From the neighbourhood' },
  'needs.policy': {
    nl: 'Van beleid en subsidies',
    fr: 'De la politique et des subsides',
    en: 'From policy and subsidies',
  },
  'needs.no-policy': {
    nl: 'Geen nood staat genoteerd als vraag van beleid of van een subsidie.',
    fr: 'Aucun besoin n’est noté comme demande de la politique ou d’un subside.',
    en: 'No need was noted as asked for by policy or a subsidy.',
  },
  'needs.no-wish': {
    nl: 'Geen nood staat genoteerd als vraag uit de buurt.',
    fr: 'Aucun besoin n’est noté comme demande du quartier.',
    en: 'No need was noted as asked for by the neighbourhood.',
  },
  'needs.need': { nl: 'Nood', fr: 'Besoin', en: 'Need' },
  'needs.answer': { nl: 'Antwoord', fr: 'Réponse', en: 'Answer' },
  'needs.by': { nl: 'Door', fr: 'Par', en: 'By' },
  'needs.able': { nl: 'Wie kan helpen', fr: 'Qui peut aider', en: 'Who can help' },
  'needs.origin': { nl: 'Van wie, waar', fr: 'De qui, où', en: 'From whom, where' },
  'needs.yes': { nl: 'ja', fr: 'oui', en: 'yes' },
  'needs.partly': { nl: 'deels', fr: 'en partie', en: 'partly' },
  'needs.no': { nl: 'nee', fr: 'non', en: 'no' },
  'needs.no-because': {
    nl: 'nee, want: {answer}',
    fr: 'non, car\u202f: {answer}',
    en: 'no, because: {answer}',
  },
  'needs.open': { nl: 'nog geen antwoord', fr: 'pas encore de réponse', en: 'no answer yet' },
  'needs.parked': { nl: 'geparkeerd', fr: 'mis de côté', en: 'parked' },
  'needs.through': {
    nl: 'Via wie bereiken we …?',
    fr: 'Par qui atteindre …\u202f?',
    en: 'Through whom do we reach …?',
  },
  'needs.through-lead': {
    nl: 'Kies wie je wilt bereiken. Vonk toont tot drie wegen over de lijnen van de kaart, eerst langs wie hier al lang is.',
    fr: 'Choisissez qui vous voulez atteindre. Vonk montre jusqu’à trois chemins le long des liens de la carte, d’abord par ceux qui sont ici depuis longtemps.',
    en: 'Choose whom you want to reach. Vonk shows up to three ways along the lines of the map, first through those who have been here for long.',
  },
  'needs.from': { nl: 'Van', fr: 'De', en: 'From' },
  'needs.to': { nl: 'Naar', fr: 'Vers', en: 'To' },
  'needs.no-way': {
    nl: 'Er is geen weg langs de lijnen die de kaart kent.',
    fr: 'Aucun chemin ne suit les liens que connaît la carte.',
    en: 'There is no way along the lines that the map knows.',
  },
  'needs.way': {
    nl: 'Weg {nth}{steps, plural, =1 {: rechtstreeks} one {, via # tussenpersoon} other {, # stappen}}',
    fr: 'Chemin {nth}{steps, plural, =1 {\u202f: direct} other {, # étapes}}',
    en: 'Way {nth}{steps, plural, =1 {: directly} other {, # steps}}',
  },
  'needs.show-way': { nl: 'Toon op de kaart', fr: 'Montrer sur la carte', en: 'Show on the map' },
  'needs.anchored': { nl: 'hier sinds {date}', fr: 'ici depuis {date}', en: 'here since {date}' },
} as const satisfies WordsTable
