import { findings } from '../../../graph/analysis/findings/run.ts'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { networkOf } from '../../../graph/analysis/network.ts'
import type { Network } from '../../../graph/analysis/network.ts'
import { readNeighbourhood } from '../../../graph/format/neighbourhood.ts'
import { asId } from '../../../graph/model/ids.ts'
import demo from '../../../seed/vlierhoek.json' with { type: 'json' }

/** The demo neighbourhood on the day that it opens on. */
export const vlierhoek = await readNeighbourhood(demo)
export const lens = lensAt('2026-11-22')
export const found = findings(vlierhoek, lens)

/** The node of an actor; a test that names somebody who takes no part is wrong. */
export const nodeIn = (network: Network, id: string): number => {
  const node = network.nodeOf.get(asId(id))
  if (node === undefined) throw new Error(`${id} takes no part`)
  return node
}

export const network = networkOf(vlierhoek, lens)
