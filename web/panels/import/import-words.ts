import type { WordsTable } from '../../../graph/model/language.ts'

/** What stands outside the dialog that reads files in. */
export const importWords = {
  'import.open': { nl: 'Bestand inlezen', fr: 'Lire un fichier', en: 'Read a file in' },
  'import.drop': {
    nl: 'Laat los om te bekijken wat erin staat. Er verandert nog niets.',
    fr: 'Relâchez pour voir ce qu’il contient. Rien ne change encore.',
    en: 'Let go to see what is in it. Nothing changes yet.',
  },
  'import.worksheet': {
    nl: 'Werkblad op papier',
    fr: 'Feuille de travail papier',
    en: 'Worksheet on paper',
  },
  'import.pasted': { nl: 'geplakte tabel', fr: 'tableau collé', en: 'pasted table' },
} as const satisfies WordsTable
