import type { WordsTable } from '../../graph/model/language.ts'

/** What an act of a person is called, in history and at the keys that take it back. */
export const actWords = {
  'act.begun': { nl: 'kaart begonnen', fr: 'carte commencée', en: 'map begun' },
  'act.undone': {
    nl: 'teruggedraaid: {act}',
    fr: 'annulé\u202f: {act}',
    en: 'taken back: {act}',
  },
  'act.redone': {
    nl: 'opnieuw gedaan: {act}',
    fr: 'refait\u202f: {act}',
    en: 'done again: {act}',
  },
  'act.added': {
    nl: '{kind} ‘{name}’ toegevoegd',
    fr: 'ajout\u202f: {kind} «\u202f{name}\u202f»',
    en: '{kind} ‘{name}’ added',
  },
  'act.added-many': {
    nl: '{count} toegevoegd: {names}',
    fr: '{count} ajouts\u202f: {names}',
    en: '{count} added: {names}',
  },
  'act.read-in': {
    nl: 'ingelezen: {count} elementen en {lines, plural, one {# lijn} other {# lijnen}}',
    fr: 'importé\u202f: {count} éléments et {lines, plural, one {# lien} other {# liens}}',
    en: 'read in: {count} elements and {lines, plural, one {# line} other {# lines}}',
  },
  'act.tied': {
    nl: 'lijn gelegd: {line}',
    fr: 'lien tracé\u202f: {line}',
    en: 'line drawn: {line}',
  },
  'act.tied-many': {
    nl: '{count} lijnen gelegd',
    fr: '{count} liens tracés',
    en: '{count} lines drawn',
  },
  'act.untied': {
    nl: 'lijn weggehaald: {line}',
    fr: 'lien supprimé\u202f: {line}',
    en: 'line removed: {line}',
  },
  'act.untied-many': {
    nl: '{count} lijnen weggehaald',
    fr: '{count} liens supprimés',
    en: '{count} lines removed',
  },
  'act.removed': {
    nl: '{names} verwijderd',
    fr: 'suppression\u202f: {names}',
    en: '{names} removed',
  },
  'act.ended': {
    nl: 'beëindigd: {what}',
    fr: 'terminé\u202f: {what}',
    en: 'ended: {what}',
  },
  'act.changed': {
    nl: '{what}: {fields} aangepast',
    fr: '{what}\u202f: {fields} modifié',
    en: '{what}: {fields} changed',
  },
  'act.changed-many': {
    nl: '{count} elementen aangepast',
    fr: '{count} éléments modifiés',
    en: '{count} elements changed',
  },
  'act.moved': {
    nl: '{count, plural, one {‘{name}’ verschoven} other {# plaatsen verschoven}}',
    fr: '{count, plural, one {«\u202f{name}\u202f» déplacé} other {# places changées}}',
    en: '{count, plural, one {‘{name}’ moved} other {# places moved}}',
  },
  'act.erased': {
    nl: 'gegevens gewist',
    fr: 'données effacées',
    en: 'data erased',
  },
  'act.name': { nl: '‘{name}’', fr: '«\u202f{name}\u202f»', en: '‘{name}’' },
  'act.someone': { nl: 'iets zonder naam', fr: 'sans nom', en: 'something unnamed' },
  'act.line': {
    nl: '‘{from}’ {verb} ‘{to}’',
    fr: '«\u202f{from}\u202f» {verb} «\u202f{to}\u202f»',
    en: '‘{from}’ {verb} ‘{to}’',
  },
  'act.local': { nl: 'deze computer', fr: 'cet ordinateur', en: 'this computer' },
  'act.script': { nl: 'een script', fr: 'un script', en: 'a script' },
} as const satisfies WordsTable
