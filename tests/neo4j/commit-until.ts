import { expect, onTestFinished } from 'vitest'
import type { Served } from '../api/served.ts'
import { Client } from '../faults/client.ts'
import { Follower } from '../faults/follower.ts'
import { address, threeNew } from './served-map.ts'

const writers = 4

/** The Vonk that serves now: another one after a kill. */
export type Serving = { current: Served }

/** Four clients that commit until they are told to stop; after every so many answers something happens. */
export const commitUntil = async (
  clients: readonly Client[],
  rounds: number,
  every: (round: number) => number,
  happens: (round: number) => Promise<void>,
): Promise<void> => {
  let [round, answered, happening] = [0, 0, Promise.resolve()]
  const write = async (client: Client): Promise<void> => {
    while (round < rounds) {
      const nth = client.acknowledged.size
      const answer = await client.commit(1, threeNew(`${client.name}-n${nth}`))
      expect(answer.type).toBe('acknowledged')
      answered += 1
      if (round < rounds && answered >= every(round)) {
        answered = 0
        const now = round
        happening = happening.then(async () => happens(now))
        await happening
        round += 1
      }
    }
  }
  await Promise.all(clients.map(write))
}

export const clientsOf = (served: Serving): readonly Client[] =>
  Array.from(
    { length: writers },
    (_, nth) => new Client(`c${nth}`, () => address(served.current, 'commits')),
  )

export const follow = (served: Serving): Follower => {
  const follower = new Follower(() => address(served.current, 'events'))
  onTestFinished(() => follower.stop())
  return follower
}
