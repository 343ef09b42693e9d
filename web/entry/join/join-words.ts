import type { WordsTable } from '../../../graph/model/language.ts'

/** What joining two into one says. */
export const joinWords = {
  'join.open': { nl: 'Samenvoegen tot één', fr: 'Fusionner en un seul', en: 'Join into one' },
  'join.title': {
    nl: 'Twee keer hetzelfde? Voeg ze samen',
    fr: 'Deux fois le même\u202f? Fusionnez-les',
    en: 'Twice the same? Join them',
  },
  'join.lead': {
    nl: 'Er blijft er één over, met wat beide wisten. Dit is één stap, die je ook weer ongedaan kunt maken.',
    fr: 'Il n’en reste qu’un, avec ce que les deux savaient. C’est une seule étape\u202f: vous pouvez l’annuler.',
    en: 'One stays, with what both knew. It is one step, which you can undo.',
  },
  'join.which': { nl: 'Welke naam blijft?', fr: 'Quel nom reste\u202f?', en: 'Which name stays?' },
  'join.comes-to': {
    nl: '{moved, plural, =0 {Er verhuist geen lijn} one {# lijn verhuist mee} other {# lijnen verhuizen mee}}; {doubled, plural, =0 {geen enkele stond er dubbel} one {# stond er dubbel en blijft één keer} other {# stonden er dubbel en blijven één keer}}; {between, plural, =0 {er is geen lijn tussen de twee} one {# lijn tussen de twee verdwijnt} other {# lijnen tussen de twee verdwijnen}}.',
    fr: '{moved, plural, =0 {Aucun lien ne déménage} one {# lien déménage} other {# liens déménagent}}\u202f; {doubled, plural, =0 {aucun n’était en double} one {# était en double et reste une fois} other {# étaient en double et restent une fois}}\u202f; {between, plural, =0 {il n’y a aucun lien entre les deux} one {# lien entre les deux disparaît} other {# liens entre les deux disparaissent}}.',
    en: '{moved, plural, =0 {No line moves} one {# line moves along} other {# lines move along}}; {doubled, plural, =0 {none stood twice} one {# stood twice and stays once} other {# stood twice and stay once}}; {between, plural, =0 {there is no line between the two} one {# line between the two goes} other {# lines between the two go}}.',
  },
  'join.do': { nl: 'Samenvoegen', fr: 'Fusionner', en: 'Join' },
  'join.done': {
    nl: '{name}: samengevoegd',
    fr: '{name}\u202f: fusionnés',
    en: '{name}: joined',
  },
  'join.likely': {
    nl: 'Misschien twee keer hetzelfde',
    fr: 'Peut-être deux fois le même',
    en: 'Perhaps twice the same',
  },
  'join.likely-lead': {
    nl: 'Deze namen lijken op elkaar. Alleen jij weet of het dezelfde zijn.',
    fr: 'Ces noms se ressemblent. Vous seul savez s’il s’agit des mêmes.',
    en: 'These names are alike. Only you know whether they are the same.',
  },
  'join.why.same': { nl: 'dezelfde naam', fr: 'le même nom', en: 'the same name' },
  'join.why.typo': {
    nl: 'één letter verschil',
    fr: 'une lettre de différence',
    en: 'one letter apart',
  },
  'join.why.within': {
    nl: 'de ene naam zit in de andere',
    fr: 'un nom est contenu dans l’autre',
    en: 'one name is in the other',
  },
  'join.none': {
    nl: 'Er zijn geen namen die op elkaar lijken.',
    fr: 'Aucun nom ne se ressemble.',
    en: 'No names are alike.',
  },
  'join.look': {
    nl: '{first} en {second} vergelijken',
    fr: 'Comparer {first} et {second}',
    en: 'Compare {first} and {second}',
  },
} as const satisfies WordsTable
