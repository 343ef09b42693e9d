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
    fr: 'Vonk ne répond pas. Il est peut-être arrêté\u202f: relancez-le ou réessayez.',
    en: 'Vonk does not answer. It may have stopped: start it again, or try once more.',
  },
  'shell.no-session': {
    nl: 'Je hebt een link nodig om binnen te komen: start Vonk opnieuw, of typ {command} in de map van Vonk, en open de link die daar verschijnt.',
    fr: 'Il vous faut un lien pour entrer\u202f: relancez Vonk, ou tapez {command} dans le dossier de Vonk, et ouvrez le lien qui s’affiche.',
    en: 'You need a link to come in: start Vonk again, or type {command} in the folder of Vonk, and open the link that appears there.',
  },
  'shell.try-again': { nl: 'Opnieuw proberen', fr: 'Réessayer', en: 'Try again' },
  'shell.fault': {
    nl: 'Dit scherm kan niet verder.',
    fr: 'Cet écran ne peut pas continuer.',
    en: 'This screen cannot go on.',
  },
  'shell.fault-safe': {
    nl: 'Wat bewaard was, is veilig. Probeer het opnieuw, of ga terug naar je kaarten.',
    fr: 'Ce qui était enregistré est en sécurité. Réessayez, ou revenez à vos cartes.',
    en: 'What was saved is safe. Try again, or go back to your maps.',
  },
  'shell.nowhere': {
    nl: 'Hier is niets te vinden.',
    fr: 'Il n’y a rien à cette adresse.',
    en: 'There is nothing at this address.',
  },
  'shell.to-maps': { nl: 'Naar je kaarten', fr: 'Vers vos cartes', en: 'To your maps' },
  'shell.skip': { nl: 'Naar de kaart', fr: 'Aller à la carte', en: 'To the map' },
  'shell.close': { nl: 'Sluiten', fr: 'Fermer', en: 'Close' },
  'shell.cancel': { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  'shell.language': {
    nl: 'Taal: {language}',
    fr: 'Langue\u202f: {language}',
    en: 'Language: {language}',
  },
  'shell.light': { nl: 'Licht', fr: 'Clair', en: 'Light' },
  'shell.dark': { nl: 'Donker', fr: 'Sombre', en: 'Dark' },
  'shell.views': { nl: 'Weergaven', fr: 'Vues', en: 'Views' },
  'shell.panel': { nl: 'Wat valt op', fr: 'Ce qui ressort', en: 'What stands out' },
  'shell.actors': {
    nl: '{count, plural, one {actor} other {actoren}}',
    fr: '{count, plural, one {acteur} other {acteurs}}',
    en: '{count, plural, one {actor} other {actors}}',
  },
  'shell.search': { nl: 'Zoek of doe iets', fr: 'Chercher ou agir', en: 'Find or do something' },
  'shell.undo': { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },
  'shell.redo': { nl: 'Opnieuw doen', fr: 'Refaire', en: 'Redo' },
  'shell.history': { nl: 'Geschiedenis', fr: 'Historique', en: 'History' },
  'shell.as-of': { nl: 'stand van {date}', fr: 'situation au {date}', en: 'as of {date}' },
  'shell.without-me': { nl: 'Zonder mij', fr: 'Sans moi', en: 'Without me' },
  'shell.tidy': { nl: 'Orden de kaart', fr: 'Ranger la carte', en: 'Tidy up' },
  'shell.legend': { nl: 'Legende', fr: 'Légende', en: 'Legend' },
} as const satisfies WordsTable
