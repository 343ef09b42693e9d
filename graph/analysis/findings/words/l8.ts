import type { WordsTable } from '../../../model/language.ts'

/** L8, use what is already known. */
export const l8Words = {
  'l8.name': {
    nl: 'Gebruik wat al bekend is',
    fr: 'Utiliser ce qui est déjà connu',
    en: 'Use what is already known',
  },
  'l8.how': {
    nl: 'Legt geplande bevragingen naast inventarissen van hoogstens drie jaar oud over het gebied, de groep of het thema, en naast hoe vaak die groep het voorbije jaar bevraagd is.',
    fr: 'Compare les consultations prévues, les inventaires de trois ans au plus sur la zone, le public ou le thème, et le nombre de fois que ce public a été interrogé cette année.',
    en: 'Lays planned questionings beside inventories of at most three years on the area, the group or the theme, and beside how often that group was questioned in the past year.',
  },
  'l8.title': {
    nl: '{group_first}: eerst lezen wat er is',
    fr: '{group_first}\u202f: lire d’abord ce qui existe',
    en: '{group_first}: read first what is there',
  },
  'l8.sentence': {
    nl: 'Er is een bevraging gepland bij {group}{dated, select, true { ({date})} other {}}.{known, plural, =0 {} other { Er bestaat al: {inventory}.}}{times, plural, =0 {} one { De groep werd het voorbije jaar # keer bevraagd.} other { De groep werd het voorbije jaar # keer bevraagd.}}',
    fr: 'Une enquête est prévue\u202f: {group}{dated, select, true { ({date})} other {}}.{known, plural, =0 {} other { Il existe déjà\u202f: {inventory}.}}{times, plural, =0 {} other { Ce public a été interrogé # fois en un an.}}',
    en: 'A questioning of {group} is planned{dated, select, true { ({date})} other {}}.{known, plural, =0 {} other { There is already: {inventory}.}}{times, plural, =0 {} one { The group was questioned once in a year.} other { The group was questioned # times in a year.}}',
  },
  'l8.step': {
    nl: 'Lees eerst wat er is, vraag alleen wat ontbreekt, en koppel eerst terug.',
    fr: 'Lisez d’abord ce qui existe, ne demandez que ce qui manque, et donnez d’abord un retour.',
    en: 'Read first what is there, ask only what is missing, and feed back first.',
  },
  'l8.pitfall': {
    nl: 'Oude gegevens kunnen fout zijn: leg ze voor aan drie mensen.',
    fr: 'Des données anciennes peuvent être fausses\u202f: vérifiez-les auprès de trois personnes.',
    en: 'Old data may be wrong: check them with three people.',
  },
} as const satisfies WordsTable
