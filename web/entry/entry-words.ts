import type { WordsTable } from '../../graph/model/language.ts'

/** What the line says on which things are added and connected. */
export const entryWords = {
  'entry.line': { nl: 'Snel invoeren', fr: 'Saisie rapide', en: 'Fast entry' },
  'entry.name': { nl: 'Naam', fr: 'Nom', en: 'Name' },
  'entry.name-example': {
    nl: 'Typ een naam: een vereniging, een dienst, een initiatief…',
    fr: 'Tapez un nom\u202f: une association, un service, une initiative…',
    en: 'Type a name: an association, a service, an initiative…',
  },
  'entry.kind': { nl: 'Soort', fr: 'Type', en: 'Kind' },
  'entry.asked': { nl: 'Bevraagd', fr: 'Interrogé', en: 'Asked' },
  'entry.asked.not_asked': { nl: 'nog niet', fr: 'pas encore', en: 'not yet' },
  'entry.asked.partial': { nl: 'deels', fr: 'en partie', en: 'partly' },
  'entry.asked.complete': { nl: 'volledig', fr: 'complètement', en: 'fully' },
  'entry.agreed': {
    nl: 'Afgesproken met de persoon',
    fr: 'Convenu avec la personne',
    en: 'Agreed with the person',
  },
  'entry.agreed.yes': { nl: 'ja', fr: 'oui', en: 'yes' },
  'entry.agreed.no': { nl: 'nog niet', fr: 'pas encore', en: 'not yet' },
  'entry.role-name': {
    nl: 'Schrijf een rolnaam, geen echte naam. Bijvoorbeeld: ‘trekker straatfeest’.',
    fr: 'Écrivez un nom de rôle, pas un vrai nom. Par exemple\u202f: «\u202fmoteur de la fête de rue\u202f».',
    en: 'Write a role name, not a real name. For example: “driver of the street party”.',
  },
  'entry.add': { nl: 'Toevoegen', fr: 'Ajouter', en: 'Add' },
  'entry.connect': { nl: 'Verbinden', fr: 'Relier', en: 'Connect' },
  'entry.added': {
    nl: '{name} staat op de kaart.',
    fr: '{name} est sur la carte.',
    en: '{name} is on the map.',
  },
  'entry.back': { nl: 'Terug naar namen', fr: 'Retour aux noms', en: 'Back to names' },
  'entry.undo': { nl: 'Ongedaan maken', fr: 'Annuler', en: 'Undo' },
  'entry.keys.name': {
    nl: '<k>Tab</k> kiest de soort, <k>Enter</k> voegt toe, <k>Enter</k> op een lege lijn verbindt.',
    fr: '<k>Tab</k> choisit le type, <k>Enter</k> ajoute, <k>Enter</k> sur une ligne vide relie.',
    en: '<k>Tab</k> picks the kind, <k>Enter</k> adds, <k>Enter</k> on an empty line connects.',
  },
  'entry.keys.connect': {
    nl: 'Typ met wie of waarmee, dan <k>Enter</k>. <k>Esc</k> of <k>Enter</k> op een lege lijn: terug naar namen. <k>Backspace</k>: iemand anders.',
    fr: 'Tapez avec qui ou avec quoi, puis <k>Enter</k>. <k>Esc</k> ou <k>Enter</k> sur une ligne vide\u202f: retour aux noms. <k>Backspace</k>\u202f: quelqu’un d’autre.',
    en: 'Type with whom or what, then <k>Enter</k>. <k>Esc</k> or <k>Enter</k> on an empty line: back to names. <k>Backspace</k>: somebody else.',
  },
} as const satisfies WordsTable
