import type { Id } from '../../model/ids.ts'
import { components } from '../measures/components.ts'
import type { Components } from '../measures/components.ts'
import type { Network } from '../network.ts'
import type { Recorded } from '../recorded.ts'
import { isVoiced, needsOf } from '../subjects/needs.ts'
import { shared, traitsOf } from '../traits.ts'
import { everybody, sharedGroups } from './match.ts'

/**
 * Benefit of bringing two nodes together, 0–8 (domain §3.0): 2 a voiced need on a subject and a group of
 * both, 2 a vulnerable group shared or on the asking side, 1 across informal and formal or nl and fr, 1
 * energy on both sides, 1 an end outside the main part, 1 a concrete offer. Shown as small, medium, large.
 */
export const benefitOf = (
  network: Network,
  a: number,
  b: number,
  asker: number | undefined,
): number => {
  const { energy } = traitsOf(network)
  return (
    (answersNeed(network, a, b) ? 2 : 0) +
    (helpsVulnerable(network, a, b, asker) ? 2 : 0) +
    Number(crosses(network, a, b)) +
    Number(energy[a] === 1 && energy[b] === 1) +
    Number(!inMain(network, a) || !inMain(network, b)) +
    Number(asker !== undefined)
  )
}

const answersNeed = (network: Network, a: number, b: number): boolean => {
  const themes = shared(traitsOf(network).themes, a, b)
  const groups = sharedGroups(network, a, b)
  const wanted = wantedOf(network.recorded)
  return themes.some((theme) => groups.some((group) => wanted.get(theme)?.has(group) === true))
}

const keptWants = new WeakMap<Recorded, ReadonlyMap<Id, ReadonlySet<Id>>>()

/** By theme, the groups that have a voiced need on it; gathered once. */
const wantedOf = (recorded: Recorded): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const found = keptWants.get(recorded)
  if (found !== undefined) return found
  const wanted = new Map<Id, Set<Id>>()
  for (const { themes, groups } of needsOf(recorded).filter(isVoiced))
    for (const theme of themes)
      wanted.set(theme, new Set([...(wanted.get(theme) ?? []), ...groups]))
  keptWants.set(recorded, wanted)
  return wanted
}

const helpsVulnerable = (
  network: Network,
  a: number,
  b: number,
  asker: number | undefined,
): boolean => {
  const vulnerable = network.settings.vulnerableGroups.map((key) => `group-${key}`)
  const asking = asker === undefined ? [] : [...(traitsOf(network).groups[asker]?.keys() ?? [])]
  return [...sharedGroups(network, a, b), ...asking].some(
    (group) => group !== everybody && vulnerable.includes(group),
  )
}

const crosses = (network: Network, a: number, b: number): boolean =>
  areBoth(network, a, b, 'sphere', 'informal', 'formal') ||
  areBoth(network, a, b, 'workingLanguage', 'nl', 'fr')

const areBoth = (
  network: Network,
  a: number,
  b: number,
  field: string,
  one: string,
  other: string,
): boolean => {
  const values = [network.nodes[a]?.fields[field], network.nodes[b]?.fields[field]]
  return values.includes(one) && values.includes(other)
}

const inMain = (network: Network, node: number): boolean => {
  const { of, main } = partsOf(network)
  return of[node] === main
}

const kept = new WeakMap<Network, Components>()

/** The components of C, counted once. */
export const partsOf = (network: Network): Components => {
  const found = kept.get(network) ?? components(network.cooperation)
  kept.set(network, found)
  return found
}
