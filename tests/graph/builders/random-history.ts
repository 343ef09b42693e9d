import * as fc from 'fast-check'
import { GraphError } from '../../../graph/errors.ts'
import { compare } from '../../../graph/change/compare.ts'
import { emptySnapshot } from '../../../graph/model/snapshot.ts'
import { mapId } from './elements.ts'
import { History } from './log.ts'
import { randomChange } from './random-change.ts'
import { randomMap } from './random-map.ts'

/** A map with a log: what one commit founded, and then up to so many small ones by two people. */
export const randomHistory = (most = 10): fc.Arbitrary<History> =>
  fc.tuple(randomMap(), fc.gen(), fc.integer({ min: 1, max: most })).map(([map, draw, commits]) => {
    const [, ...changes] = compare(emptySnapshot(mapId), map)
    const history = new History(...changes)
    while (history.log.length <= commits) grow(history, draw)
    return history
  })

/** One more commit, of something that the map allows. */
const grow = (history: History, draw: fc.GeneratorValue): void => {
  const change = draw(randomChange, history.now)
  const author = draw(fc.constantFrom, 'Mia', 'Jo')
  try {
    if (history.conflicts([change], author).length === 0) history.take([change], { author })
  } catch (error) {
    // The rules refuse some: another one then.
    if (!(error instanceof GraphError)) throw error
  }
}
