import type { WordsTable } from '../../graph/model/language.ts'

/** What reading a file in says. */
export const importWords = {
  'import.open': { nl: 'Bestand inlezen', fr: 'Lire un fichier', en: 'Read a file in' },
  'import.drop': {
    nl: 'Laat los om te bekijken wat erin staat. Er verandert nog niets.',
    fr: 'Relâchez pour voir ce qu’il contient. Rien ne change encore.',
    en: 'Let go to see what is in it. Nothing changes yet.',
  },
  'import.title': { nl: 'Inlezen', fr: 'Lire un fichier', en: 'Read in' },
  'import.counts': {
    nl: '{fresh, plural, one {# nieuwe regel} other {# nieuwe regels}}, {changed} gewijzigd, {same} al zo, {refused} niet te lezen.',
    fr: '{fresh, plural, one {# nouvelle ligne} other {# nouvelles lignes}}, {changed} à modifier, {same} déjà ainsi, {refused} illisibles.',
    en: '{fresh, plural, one {# new row} other {# new rows}}, {changed} changed, {same} already so, {refused} not readable.',
  },
  'import.row': { nl: 'Regel', fr: 'Ligne', en: 'Row' },
  'import.sheet': { nl: 'Bestand', fr: 'Fichier', en: 'File' },
  'import.reason': { nl: 'Wat ermee is', fr: 'Ce qu’il en est', en: 'What about it' },
  'import.noted-rows': {
    nl: 'Kijk deze regels na. Wat niet te lezen is, blijft erbuiten.',
    fr: 'Vérifiez ces lignes. Ce qui est illisible reste en dehors.',
    en: 'Check these rows. What cannot be read stays out.',
  },
  'import.resident': {
    nl: 'Een bewoner: staat hier een rolnaam, en is dat afgesproken met de persoon?',
    fr: 'Un habitant\u202f: est-ce un nom de rôle, convenu avec la personne\u202f?',
    en: 'A resident: is this a role name, and was it agreed with the person?',
  },
  'import.go': {
    nl: '{changes, plural, one {Lees # wijziging in} other {Lees # wijzigingen in}}',
    fr: '{changes, plural, one {Lire # modification} other {Lire # modifications}}',
    en: '{changes, plural, one {Read # change in} other {Read # changes in}}',
  },
  'import.nothing': {
    nl: 'Er is niets te wijzigen: de kaart bevat dit al.',
    fr: 'Rien à modifier\u202f: la carte contient déjà tout cela.',
    en: 'There is nothing to change: the map holds all of this.',
  },
  'import.cancel': { nl: 'Niet inlezen', fr: 'Ne pas lire', en: 'Do not read in' },
  'import.remark': { nl: 'Ingelezen: {files}', fr: 'Lu\u202f: {files}', en: 'Read in: {files}' },
  'import.done': {
    nl: 'Ingelezen. Met Ongedaan maken draai je alles in één keer terug.',
    fr: 'Lu. Annuler remet tout d’un seul coup.',
    en: 'Read in. Undo takes all of it back at once.',
  },
  'import.later': { nl: 'Sluiten', fr: 'Fermer', en: 'Close' },
} as const satisfies WordsTable
