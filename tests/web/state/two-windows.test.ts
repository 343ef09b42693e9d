import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import { asId } from '../../../graph/model/ids.ts'
import { elementOf, toBody } from '../../../graph/model/snapshot.ts'
import type { Client } from '../../../web/api/client.ts'
import { served } from './served.ts'
import {
  association,
  bodyOn,
  isSaved,
  knows,
  madeMap,
  nameOn,
  openWindow,
  rename,
  until,
} from './windows.ts'
import type { Window } from './windows.ts'

type Act = { readonly does: 'rename' | 'remove' | 'tie' | 'add' | 'move'; readonly at: number }

const acts = fc.array(
  fc.record({
    does: fc.constantFrom<Act['does'][]>('rename', 'remove', 'tie', 'add', 'move'),
    at: fc.nat(3),
  }),
  { minLength: 1, maxLength: 6 },
)

/** What a person does on the screen of a window: always to what stands there. */
const changeOf = (window: Window, { does, at }: Act, mark: string): Change | undefined => {
  const { snapshot } = window.state.getState()
  const [id, other] = [`a${at}`, `a${(at + 1) % 4}`]
  const isThere = (each: string): boolean => elementOf(snapshot, asId(each)) !== undefined
  if (does === 'add') return association(mark)
  if (!isThere(id)) return undefined
  if (does === 'rename') return rename(id, String(nameOn(window, id)), mark)
  if (does === 'remove') return { op: 'remove', id: asId(id) }
  if (does === 'move') return { op: 'move', positions: { [id]: [at, mark.length] } }
  return isThere(other) ? knows(`t-${mark}`, id, other) : undefined
}

/** Does it all behind the server's back, then saves, and chooses whenever there are two versions. */
const saveAll = async (
  window: Window,
  choose: (at: number) => 'mine' | 'theirs',
): Promise<void> => {
  void window.run(AbortSignal.timeout(50_000))
  for (let turn = 0; ; turn += 1) {
    const { saving } = await until(window, ({ saving: { type } }) =>
      ['saved', 'conflict', 'refused'].includes(type),
    )
    if (saving.type === 'saved') return
    if (saving.type === 'refused') window.drop()
    else if (saving.type === 'conflict')
      window.resolve(saving.conflicts.map((_, index) => choose(turn + index)))
  }
}

test('two windows that worked apart show the same map once all is saved, whatever was chosen', async () => {
  const vonk = await served()
  const one = await vonk.browser('An')
  const two = await vonk.browser('Bo')
  await madeMap(one)
  const setUp = await openWindow(one, 'An')
  await fc.assert(
    fc.asyncProperty(acts, acts, fc.infiniteStream(fc.boolean()), async (left, right, choices) => {
      const missing = [0, 1, 2, 3].filter(
        (at) => elementOf(setUp.state.getState().snapshot, asId(`a${at}`)) === undefined,
      )
      setUp.dispatch(missing.map((at) => association(`a${at}`)))
      await until(setUp, isSaved)
      const open = async (client: Client, author: string): Promise<Window> => {
        const window = await openWindow(client, author)
        window.close()
        return window
      }
      const windows = [await open(one, 'An'), await open(two, 'Bo')]
      for (const [index, each] of [left, right].entries())
        for (const act of each) {
          const window = windows[index]
          count += 1
          const change = window && changeOf(window, act, `m${count}`)
          if (change !== undefined) window?.dispatch([change])
        }
      for (const window of windows)
        await saveAll(window, () => (choices.next().value === true ? 'mine' : 'theirs'))
      const body = await bodyOn(one)
      for (const window of [...windows, setUp]) {
        const now = await until(window, ({ snapshot }) => snapshot.revision === body.revision)
        expect(toBody(now.snapshot)).toEqual(body)
      }
    }),
    { numRuns: 12 },
  )
})

let count = 0
