import type { WordsTable } from '../../../model/language.ts'

/** B3, a large table. */
export const b3Words = {
  'b3.name': {
    nl: 'Grote tafel',
    fr: 'Une grande table',
    en: 'Large table',
  },
  'b3.how': {
    nl: 'Telt de leden van een overleg, jij inbegrepen, en spreekt vanaf negen. Lerende netwerken tellen niet mee.',
    fr: 'Compte les membres d’une concertation, vous y compris, et parle à partir de neuf. Les communautés apprenantes ne comptent pas.',
    en: 'Counts the members of a consultation, you included, and speaks from nine on. Learning communities do not count.',
  },
  'b3.title': {
    nl: '{team}: {count} leden',
    fr: '{team}\u202f: {count} membres',
    en: '{team}: {count} members',
  },
  'b3.sentence': {
    nl: '{team} telt {count} leden. Voor beslissen is dat veel; voor informeren is het prima.',
    fr: '{team} compte {count} membres. C’est beaucoup pour décider, et très bien pour informer.',
    en: '{team} has {count} members. That is many for deciding, and fine for informing.',
  },
  'b3.step': {
    nl: 'Vraag wie de kleine kern wil zijn, en wie liever op de hoogte blijft.',
    fr: 'Demandez qui veut former le petit noyau, et qui préfère être au courant.',
    en: 'Ask who wants to be the small core, and who would rather be kept informed.',
  },
  'b3.pitfall': {
    nl: 'Een aantal is een begin van een gesprek, geen regel.',
    fr: 'Un nombre ouvre une conversation, ce n’est pas une règle.',
    en: 'A number begins a conversation; it is not a rule.',
  },
} as const satisfies WordsTable
