import type { WordsTable } from '../../graph/model/language.ts'

/** How it goes with saving, who somebody is, and help. */
export const savingWords = {
  'saving.saved': { nl: 'Bewaard', fr: 'Enregistré', en: 'Saved' },
  'saving.saving': { nl: 'Bewaren…', fr: 'Enregistrement…', en: 'Saving…' },
  'saving.waiting': {
    nl: 'Nog niet bewaard: {count, plural, one {# wijziging} other {# wijzigingen}}',
    fr: 'Pas encore enregistré\u202f: {count, plural, one {# modification} other {# modifications}}',
    en: 'Not saved yet: {count, plural, one {# change} other {# changes}}',
  },
  'saving.conflict': { nl: 'Twee versies', fr: 'Deux versions', en: 'Two versions' },
  'saving.refused': {
    nl: 'Niet bewaard: {count, plural, one {# wijziging} other {# wijzigingen}}',
    fr: 'Non enregistré\u202f: {count, plural, one {# modification} other {# modifications}}',
    en: 'Not saved: {count, plural, one {# change} other {# changes}}',
  },
  'trouble.waiting': {
    nl: 'Vonk antwoordt even niet',
    fr: 'Vonk ne répond pas pour le moment',
    en: 'Vonk does not answer for now',
  },
  'trouble.waiting-what': {
    nl: '{count, plural, one {Je laatste wijziging staat} other {Je laatste # wijzigingen staan}} veilig in deze browser. Vonk blijft het proberen; je kunt gewoon verder werken.',
    fr: '{count, plural, one {Votre dernière modification est} other {Vos # dernières modifications sont}} en sécurité dans ce navigateur. Vonk continue d’essayer\u202f; vous pouvez continuer.',
    en: '{count, plural, one {Your last change is} other {Your last # changes are}} safe in this browser. Vonk keeps trying; you can go on working.',
  },
  'trouble.not-saved': {
    nl: 'Wat nog niet bewaard is',
    fr: 'Ce qui n’est pas encore enregistré',
    en: 'What is not saved yet',
  },
  'trouble.more': { nl: 'en nog {count}', fr: 'et encore {count}', en: 'and {count} more' },
  'trouble.refused': {
    nl: 'Dit kon niet bewaard worden',
    fr: 'Ceci n’a pas pu être enregistré',
    en: 'This could not be saved',
  },
  'trouble.drop': {
    nl: 'Laat deze wijziging vallen',
    fr: 'Abandonner cette modification',
    en: 'Drop this change',
  },
  'trouble.two-versions': {
    nl: 'Twee versies: iemand anders veranderde dit ook',
    fr: 'Deux versions\u202f: quelqu’un d’autre a aussi modifié ceci',
    en: 'Two versions: somebody else changed this too',
  },
  'trouble.what': { nl: '{what}: {field}', fr: '{what}\u202f: {field}', en: '{what}: {field}' },
  'trouble.mine': {
    nl: 'Die van jou: {value}',
    fr: 'La vôtre\u202f: {value}',
    en: 'Yours: {value}',
  },
  'trouble.theirs': {
    nl: 'Die van de ander: {value} ({by}, {when})',
    fr: 'L’autre\u202f: {value} ({by}, {when})',
    en: 'Theirs: {value} ({by}, {when})',
  },
  'trouble.keep': { nl: 'Bewaar deze keuze', fr: 'Garder ce choix', en: 'Keep this choice' },
  'trouble.left-out': {
    nl: 'Niet alles kon terug: {what} is intussen weg, veranderd of nog nodig.',
    fr: 'Tout n’a pas pu revenir\u202f: {what} a disparu, a changé ou sert encore.',
    en: 'Not everything could go back: {what} is gone, changed or still needed.',
  },
  'name.ask': {
    nl: 'Onder welke naam bewaart Vonk wat je doet?',
    fr: 'Sous quel nom Vonk garde-t-il ce que vous faites\u202f?',
    en: 'Under which name does Vonk keep what you do?',
  },
  'name.why': {
    nl: 'In de geschiedenis staat nu “deze computer”.',
    fr: 'L’historique indique pour l’instant «\u202fcet ordinateur\u202f».',
    en: 'The history now says “this computer”.',
  },
  'name.wrong': {
    nl: 'Deze naam kan niet. Probeer een andere.',
    fr: 'Ce nom n’est pas possible. Essayez-en un autre.',
    en: 'This name is not possible. Try another.',
  },
  'name.give': { nl: 'Bewaar de naam', fr: 'Garder ce nom', en: 'Keep the name' },
  'name.skip': { nl: 'Liever niet', fr: 'Plutôt pas', en: 'Rather not' },
  'value.not-asked': { nl: 'niet gevraagd', fr: 'pas demandé', en: 'not asked' },
  'value.removed': { nl: 'verwijderd', fr: 'supprimé', en: 'removed' },
  'value.kept': { nl: 'behouden', fr: 'gardé', en: 'kept' },
  'value.kept-with': {
    nl: 'behouden, met {what}',
    fr: 'gardé, avec {what}',
    en: 'kept, with {what}',
  },
  'value.yes': { nl: 'ja', fr: 'oui', en: 'yes' },
  'value.no': { nl: 'nee', fr: 'non', en: 'no' },
} as const satisfies WordsTable
