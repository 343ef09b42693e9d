import type { WordsTable } from '../../../graph/model/language.ts'

/** What the chart of commitment says. Never a word of blame: *let* is a respectable position (domain §3.1, G7). */
export const commitmentWords = {
  'commitment.title': { nl: 'Inzet', fr: 'Engagement', en: 'Commitment' },
  'commitment.lead': {
    nl: 'Waar elke actor vandaag staat tegenover een initiatief (X), en waar het team zegt dat nodig is (O). Alleen voor het kernteam: dit gaat nooit naar een partner of in een verslag.',
    fr: 'Où se situe aujourd’hui chaque acteur par rapport à une initiative (X), et où l’équipe dit que c’est nécessaire (O). Pour l’équipe centrale uniquement\u202f: cela ne va jamais à un partenaire ni dans un rapport.',
    en: 'Where each actor stands today towards an initiative (X), and where the team says that it is needed (O). For the core team only: this never goes to a partner or into a report.',
  },
  'commitment.none': {
    nl: 'Er is nog geen inzet genoteerd. Open een actor die aan een initiatief deelneemt en noteer er wat die vandaag doet en wat nodig is.',
    fr: 'Aucun engagement n’est encore noté. Ouvrez un acteur qui participe à une initiative et notez-y ce qu’il fait aujourd’hui et ce qui est nécessaire.',
    en: 'No commitment was noted yet. Open an actor who takes part in an initiative, and note what they do today and what is needed.',
  },
  'commitment.now': { nl: 'vandaag', fr: 'aujourd’hui', en: 'today' },
  'commitment.needed': { nl: 'nodig', fr: 'nécessaire', en: 'needed' },
  'commitment.both': {
    nl: 'vandaag zoals nodig',
    fr: 'aujourd’hui comme nécessaire',
    en: 'today as needed',
  },
  'commitment.actor': { nl: 'Actor', fr: 'Acteur', en: 'Actor' },
} as const satisfies WordsTable
