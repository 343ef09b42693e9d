import type { WordsTable } from '../../../model/language.ts'

/** L1, close the triangle. */
export const l1Words = {
  'l1.name': {
    nl: 'Driehoek sluiten',
    fr: 'Fermer le triangle',
    en: 'Close the triangle',
  },
  'l1.how': {
    nl: 'Zoekt paren zonder lijn die minstens twee partners delen en een thema, en ook een groep of een plek. Weinig drukke partners wegen zwaarder. Wie voorstelt, is de gedeelde partner met de stevigste lijnen.',
    fr: 'Cherche des paires sans lien qui partagent au moins deux partenaires et un thème, ainsi qu’un public ou un lieu. Les partenaires peu occupés comptent plus. Qui présente est le partenaire commun aux liens les plus solides.',
    en: 'Looks for pairs without a line that share at least two partners and a theme, and a group or a place too. Partners with few lines weigh more. The one who introduces is the shared partner with the sturdiest lines.',
  },
  'l1.title': {
    nl: '{ends}',
    fr: '{ends}',
    en: '{ends}',
  },
  'l1.sentence': {
    nl: '{ends} kennen allebei {common} en werken allebei rond {themes}. {introducer} kan hen voorstellen.',
    fr: '{ends} connaissent tous deux {common} et ont un thème commun\u202f: {themes}. {introducer} peut les présenter.',
    en: '{ends} both know {common} and both work on {themes}. {introducer} can introduce them.',
  },
  'l1.step': {
    nl: 'Vraag {introducer} om hen één keer aan elkaar voor te stellen.',
    fr: 'Demandez à {introducer} de les présenter une fois.',
    en: 'Ask {introducer} to introduce them once.',
  },
  'l1.possible': {
    nl: '{themes}',
    fr: '{themes}',
    en: '{themes}',
  },
  'l1.pitfall': {
    nl: 'Alleen driehoeken sluiten maakt de kern dichter en laat de rand buiten.',
    fr: 'Ne fermer que des triangles épaissit le centre et laisse le bord dehors.',
    en: 'Closing triangles alone makes the core denser and leaves the edge out.',
  },
} as const satisfies WordsTable
