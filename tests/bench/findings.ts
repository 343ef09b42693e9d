import { findings } from '../../graph/analysis/findings/run.ts'
import { lensAt } from '../../graph/analysis/lens.ts'
import { actorsIn, demoTimes } from './neighbourhoods.ts'
import { report, spread } from './figures.ts'

const lens = lensAt('2026-11-22')
/** About 500, 5,000 and 20,000 actors, with the demo's density of everything. */
const sizes = [10, 98, 392]
const rounds = 5

/**
 * All 59 rules on the demo so many times in one map, nothing kept from round to round, and how the time grows
 * from the smallest to the largest: the exponent of the number of actors.
 */
export const measureFindings = async (): Promise<void> => {
  const medians: { readonly actors: number; readonly ms: number }[] = []
  for (const times of sizes) {
    const map = await demoTimes(times)
    const taken: number[] = []
    let cards = 0
    for (let round = 0; round < rounds; round += 1) {
      // Another object: what is kept of a snapshot is not found again.
      const afresh = { ...map }
      const start = performance.now()
      cards = findings(afresh, lens).findings.length
      taken.push(performance.now() - start)
    }
    const actors = actorsIn(map)
    const ms = spread(taken)
    medians.push({ actors, ms: ms.median })
    report({ bench: 'findings', actors, cards, ms })
  }
  const [first, last] = [medians[0], medians.at(-1)]
  if (first === undefined || last === undefined) return
  const exponent = Math.log(last.ms / first.ms) / Math.log(last.actors / first.actors)
  report({ bench: 'findings', from: first.actors, to: last.actors, exponent })
}
