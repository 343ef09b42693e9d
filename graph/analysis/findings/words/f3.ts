import type { WordsTable } from '../../../model/language.ts'

/** F3, bound to one person. */
export const f3Words = {
  'f3.name': {
    nl: 'Gebonden aan één persoon',
    fr: 'Lié à une seule personne',
    en: 'Bound to one person',
  },
  'f3.how': {
    nl: 'Kijkt bij organisaties met minstens drie lijnen naar buiten of minstens zes op de tien via één medewerker op de kaart lopen. Overleg en lijnen met jou tellen niet mee.',
    fr: 'Regarde, pour les organisations ayant au moins trois liens vers l’extérieur, si au moins six sur dix passent par un seul collaborateur sur la carte. Les concertations et les liens avec vous ne comptent pas.',
    en: 'Looks at organisations with at least three lines outward: do at least six in ten run through one employee on the map? Consultations and lines with you do not count.',
  },
  'f3.title': {
    nl: '{org}: veel loopt via één functie',
    fr: '{org}\u202f: beaucoup passe par une fonction',
    en: '{org}: much runs through one function',
  },
  'f3.sentence': {
    nl: '{carried} van de {all} lijnen {org_of} lopen via {person}.',
    fr: '{carried} des {all} liens {org_of} passent par {person}.',
    en: '{carried} of the {all} lines {org_of} run through {person}.',
  },
  'f3.step': {
    nl: 'Vraag om een tweede aanspreekpunt voor de twee belangrijkste lijnen.',
    fr: 'Demandez un second contact pour les deux liens les plus importants.',
    en: 'Ask for a second contact for the two most important lines.',
  },
  'f3.pitfall': {
    nl: 'Een vertrouwde persoon is waardevol. Het gaat om wat blijft als die van werk verandert.',
    fr: 'Une personne de confiance est précieuse. Il s’agit de ce qui reste si elle change de travail.',
    en: 'A trusted person is valuable. It is about what stays when that person changes jobs.',
  },
} as const satisfies WordsTable
