import type { Words } from '../graph/model/language.ts'

/** What a problem is called, by its status; the sentence of its code says the rest. */
export const titleOf = (status: number): Words =>
  titleWords[status >= 500 ? 'trouble' : status === 409 ? 'clash' : doorOrWrong(status)]

const doorOrWrong = (status: number): 'door' | 'wrong' | 'nothing' =>
  status === 404 ? 'nothing' : [401, 403, 429].includes(status) ? 'door' : 'wrong'

const titleWords = {
  wrong: { nl: 'Dit klopt nog niet', fr: 'Quelque chose ne va pas', en: 'Something is not right' },
  door: {
    nl: 'Vonk laat dit niet toe',
    fr: 'Vonk ne le permet pas',
    en: 'Vonk does not allow this',
  },
  nothing: { nl: 'Niet gevonden', fr: 'Introuvable', en: 'Not found' },
  clash: { nl: 'Twee versies', fr: 'Deux versions', en: 'Two versions' },
  trouble: {
    nl: 'Dat lukt nu niet',
    fr: 'Ce n’est pas possible maintenant',
    en: 'That does not work now',
  },
} as const
