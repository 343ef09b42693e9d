import type { WordsTable } from '../../../model/language.ts'

/** Q6, sensitive data. */
export const q6Words = {
  'q6.name': {
    nl: 'Gevoelig gegeven?',
    fr: 'Donnée sensible\u202f?',
    en: 'Sensitive data?',
  },
  'q6.how': {
    nl: 'Leest korte teksten over personen en hun lijnen en zoekt woorden over gezondheid, herkomst, schulden, verblijf, geloof, politiek en feiten. Een woordenlijst is een geheugensteun, geen garantie.',
    fr: 'Lit les textes brefs sur des personnes et leurs liens, et cherche des mots sur la santé, l’origine, les dettes, le séjour, la foi, la politique et les délits. Une liste de mots est un aide-mémoire, pas une garantie.',
    en: 'Reads short texts about persons and their lines and looks for words on health, origin, debt, residence, faith, politics and offences. A list of words is a reminder, not a guarantee.',
  },
  'q6.title': {
    nl: 'Gevoelig gegeven?',
    fr: 'Donnée sensible\u202f?',
    en: 'Sensitive data?',
  },
  'q6.sentence': {
    nl: 'Een tekst bij {who} kan iets gevoeligs over een persoon zeggen (‘{word}’). Schrijf het zonder persoon, of laat het weg.',
    fr: 'Un texte au sujet de {who} peut révéler une donnée sensible sur une personne («\u202f{word}\u202f»). Écrivez-le sans la personne, ou omettez-le.',
    en: 'A text about {who} may say something sensitive about a person (“{word}”). Write it without the person, or leave it out.',
  },
  'q6.step': {
    nl: 'Lees de tekst na en herschrijf of wis hem.',
    fr: 'Relisez le texte, et récrivez-le ou effacez-le.',
    en: 'Read the text again, and rewrite or remove it.',
  },
  'q6.pitfall': {
    nl: 'Wat niet genoteerd is, kan niet lekken.',
    fr: 'Ce qui n’est pas noté ne peut pas fuiter.',
    en: 'What was not noted cannot leak.',
  },
} as const satisfies WordsTable
