import type { Finding } from './finding.ts'

/** What a person gets to see: a finding, and the others about the same subjects. */
export type Card = { readonly lead: Finding; readonly also: readonly Finding[] }

/** Which rule leads where several point at the same pair (domain §3.0): the concrete one. */
const leading = ['L3', 'L1', 'L4', 'L2 with a theme', 'G3', 'L2']

/** One card for each pair or subject: the concrete finding leads, the others stand under *also*. */
export const cardsOf = (found: readonly Finding[]): readonly Card[] => {
  const bySubjects = new Map<string, Finding[]>()
  for (const finding of found) {
    const key = finding.subjects.join('+')
    const group = bySubjects.get(key)
    if (group === undefined) bySubjects.set(key, [finding])
    else group.push(finding)
  }
  return [...bySubjects.values()].flatMap((group) => {
    const [lead, ...also] = group.toSorted((a, b) => leads(a) - leads(b))
    return lead === undefined ? [] : [{ lead, also }]
  })
}

const leads = ({ rule, sentence }: Finding): number => {
  const hasTheme = rule === 'L2' && Number(sentence.values['shared']) > 0
  const place = leading.indexOf(hasTheme ? 'L2 with a theme' : rule)
  return place === -1 ? leading.length : place
}
