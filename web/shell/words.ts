import type { WordsTable } from '../../graph/model/language.ts'

/** What the frame around every screen says. */
export const shellWords = {
  'shell.map': { nl: 'Kaart', fr: 'Carte', en: 'Map' },
  'shell.in-words': { nl: 'In woorden', fr: 'En mots', en: 'In words' },
  'shell.opening': {
    nl: 'De kaart gaat open…',
    fr: 'La carte s’ouvre…',
    en: 'The map is opening…',
  },
  'shell.away': {
    nl: 'Vonk antwoordt niet. Misschien is het gestopt: start het opnieuw, of probeer het nog eens.',
    fr: 'Vonk ne répond pas. Il est peut-être arrêté : relancez-le ou réessayez.',
    en: 'Vonk does not answer. It may have stopped: start it again, or try once more.',
  },
  'shell.try-again': { nl: 'Opnieuw proberen', fr: 'Réessayer', en: 'Try again' },
} as const satisfies WordsTable
