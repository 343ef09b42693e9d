import type { Language, Words } from '../../model/language.ts'
import { nameIn } from '../../model/naming.ts'
import type { Snapshot } from '../../model/snapshot.ts'

/** The name of the sheet that says what a workbook is; it holds no data. */
export const readMeSheet = 'read-me'

const lines = {
  what: {
    nl: 'Een kaart uit Vonk. Elk blad heeft één rij per actor, initiatief of lijn.',
    fr: 'Une carte de Vonk. Chaque feuille a une ligne par acteur, initiative ou lien.',
    en: 'A map from Vonk. Every sheet has a row for each actor, initiative or line.',
  },
  edit: {
    nl: 'Wijzig cellen en sleep het bestand weer op Vonk: het toont de verschillen en schrijft pas als je het zegt.',
    fr: 'Modifiez des cellules et déposez le fichier sur Vonk\u202f: il montre les différences et n’écrit que si vous le dites.',
    en: 'Edit cells and drop the file on Vonk again: it shows the differences and writes only when you say so.',
  },
  columns: {
    nl: 'Laat de kolommen id, kind en type staan: daaraan herkent Vonk een rij. Een lege cel verandert niets.',
    fr: 'Gardez les colonnes id, kind et type\u202f: Vonk y reconnaît une ligne. Une cellule vide ne change rien.',
    en: 'Keep the columns id, kind and type: by them Vonk knows a row. An empty cell changes nothing.',
  },
  care: {
    nl: 'Hierin kunnen gegevens van mensen staan. Bewaar het waar alleen jullie erbij kunnen.',
    fr: 'Ce fichier peut contenir des données de personnes. Gardez-le là où vous seuls y avez accès.',
    en: 'This may hold data of people. Keep it where only you can reach it.',
  },
} as const satisfies { readonly [line: string]: Words }

/** The first sheet of a workbook, a line a row; `revision` tells which state of the map it is. */
export const readMe = (snapshot: Snapshot, language: Language): readonly (readonly string[])[] => {
  const map = snapshot.entities.get(snapshot.id)
  return [
    [map === undefined ? snapshot.id : nameIn(map, language)],
    ...Object.values(lines).map((line) => [line[language]]),
    ['map', snapshot.id],
    ['revision', String(snapshot.revision)],
  ]
}
