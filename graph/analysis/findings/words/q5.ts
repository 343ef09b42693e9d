import type { WordsTable } from '../../../model/language.ts'

/** Q5, mentioned, not on the map. */
export const q5Words = {
  'q5.name': {
    nl: 'Genoemd, niet op de kaart',
    fr: 'Cité, absent de la carte',
    en: 'Mentioned, not on the map',
  },
  'q5.how': {
    nl: 'Telt namen die bij minstens twee bronnen als genoemd genoteerd zijn en die nog niet op de kaart staan.',
    fr: 'Compte les noms notés comme cités dans au moins deux sources et encore absents de la carte.',
    en: 'Counts names that were noted as mentioned with at least two sources and are not on the map yet.',
  },
  'q5.title': {
    nl: '{name}',
    fr: '{name}',
    en: '{name}',
  },
  'q5.sentence': {
    nl: '{name_quoted} is {count} keer genoemd en staat nog niet op de kaart.',
    fr: '{name_quoted} a été cité {count} fois et n’est pas encore sur la carte.',
    en: '{name_quoted} was mentioned {count} times and is not on the map yet.',
  },
  'q5.step': {
    nl: 'Voeg toe als organisatie of groep, of noteer dat het buiten de kaart valt.',
    fr: 'Ajoutez-le comme organisation ou groupe, ou notez qu’il est hors de la carte.',
    en: 'Add it as an organisation or group, or note that it lies outside the map.',
  },
  'q5.sources': {
    nl: 'Genoemd in {sources}.',
    fr: 'Cité dans {sources}.',
    en: 'Mentioned in {sources}.',
  },
  'q5.pitfall': {
    nl: 'Nooit de naam van een bewoner: alleen een rol.',
    fr: 'Jamais le nom d’un habitant\u202f: seulement un rôle.',
    en: 'Never the name of a resident: a role only.',
  },
} as const satisfies WordsTable
