import type { Id } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { coverOf } from './cover.ts'
import type { Cover } from './cover.ts'
import type { Findings } from './findings/finding.ts'
import { findings } from './findings/run.ts'
import { initiativeHeat, themeHeat } from './findings/sparks/s1-heat.ts'
import type { Warmth } from './findings/sparks/s1-heat.ts'
import { ghostsOf } from './ghosts.ts'
import type { Ghost } from './ghosts.ts'
import type { Lens } from './lens.ts'
import { networkOf } from './network.ts'
import { toAsk } from './to-ask.ts'
import type { ToAsk } from './to-ask.ts'
import { whatIf } from './what-if.ts'
import type { Supposing, WhatIf } from './what-if.ts'

/** What somebody looks at besides the map as it is. */
export type Outlook = {
  readonly lens: Lens
  /** The initiative or team whose needs are looked at; null: the neighbourhood's. */
  readonly goal: Id | null
  /** Null: nothing is supposed. */
  readonly supposing: Supposing | null
}

/** Everything that the screens show of a map beyond what was typed. */
export type Analysis = {
  readonly findings: Findings
  readonly initiatives: readonly Warmth[]
  readonly themes: readonly Warmth[]
  readonly ghosts: readonly Ghost[]
  readonly cover: Cover
  readonly toAsk: readonly ToAsk[]
  readonly whatIf: WhatIf | null
}

/** Looks at a map once, for all screens. The coordinator is left out, as in the findings. */
export const analyse = (snapshot: Snapshot, { lens, goal, supposing }: Outlook): Analysis => {
  const found = findings(snapshot, lens)
  const network = networkOf(snapshot, { ...lens, coordinator: false })
  const node = (subject: string): number | undefined =>
    // Subjects that are no ids are in no map.
    network.nodeOf.get(subject as Id)
  return {
    findings: found,
    initiatives: initiativeHeat(network),
    themes: themeHeat(network),
    ghosts: ghostsOf(network),
    cover: coverOf(network, goal),
    toAsk: toAsk(found, (subject) => network.coverage[node(subject) ?? -1] === 2),
    whatIf: supposing === null ? null : whatIf(snapshot, lens, supposing),
  }
}
