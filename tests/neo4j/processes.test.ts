import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { fold } from '../../graph/change/fold.ts'
import { emptySnapshot } from '../../graph/model/snapshot.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { asId } from '../../graph/model/ids.ts'
import { useProgram } from '../command/program.ts'
import { startServing } from '../api/served.ts'
import type { Served } from '../api/served.ts'
import { token } from '../api/vonk.ts'
import { Client } from '../faults/client.ts'
import { Follower } from '../faults/follower.ts'
import { openProxy } from '../faults/tcp-proxy.ts'
import type { Proxy } from '../faults/tcp-proxy.ts'
import { emptied } from './cypher.ts'
import { address, foundMap, map, threeNew, whatIsWrong } from './served-map.ts'
import { useNeo4j } from './shared.ts'

const neo4jUrl = useNeo4j()

const program = useProgram()
const processes = 3
const clientsEach = 2
const hotFields = 6
const rounds = 21
/** How long each trouble lasts. */
const lastsMs = 500

/** A process that reaches the database over a wire of its own. */
type Node = { served: Served; readonly wire: Proxy; readonly start: () => Promise<Served> }

const openNode = async (url: string): Promise<Node> => {
  const wire = await openProxy(Number(new URL(url).port))
  onTestFinished(async () => wire.close())
  const env = { VONK_TOKEN: token, VONK_STORE: `bolt://127.0.0.1:${wire.port}` }
  const start = async (): Promise<Served> => startServing(program.path(), program.folder(), env)
  return { served: await start(), wire, start }
}

/** What goes wrong, one after the other, at one process after the other; each is mended before the next. */
const troubles: readonly ((node: Node) => Promise<void>)[] = [
  async ({ wire }) => void wire.cut(),
  async ({ wire }) => wire.set({ type: 'latency', milliseconds: 60 }),
  async (node) => {
    node.served.child.kill('SIGKILL')
    await node.served.ended
    node.served = await node.start()
  },
  async ({ wire }) => wire.set({ type: 'refuse' }),
  async ({ wire }) => wire.set({ type: 'cut', direction: 'down', after: 40 }),
  async ({ served }) => void served.child.kill('SIGSTOP'),
  async ({ wire }) => wire.set({ type: 'stall', direction: 'down', after: 10 }),
]

const mend = ({ served, wire }: Node): void => {
  served.child.kill('SIGCONT')
  wire.set(undefined)
}

/** Somebody at a screen of one process, who changes what the screen shows. */
class Person {
  readonly client: Client
  readonly follower: Follower
  #screen: Snapshot = emptySnapshot(map)
  #seen = 0
  readonly refusals: string[] = []

  constructor(name: string, node: Node) {
    this.client = new Client(name, () => address(node.served, 'commits'))
    this.follower = new Follower(() => address(node.served, 'events'))
    onTestFinished(() => this.follower.stop())
  }

  async work(nth: number): Promise<void> {
    const screen = this.#look()
    const id = asId(`hot-${(nth * 5) % hotFields}`)
    const from = screen.entities.get(id)?.fields['name'] ?? null
    const to = `${this.client.name}-${nth}`
    const answer = await this.client.commit(
      screen.revision,
      nth % 4 === 0 ? threeNew(to) : [{ op: 'update', id, fields: { name: { from, to } } }],
    )
    if (answer.type === 'refused') this.refusals.push(answer.code)
  }

  #look(): Snapshot {
    const { heard } = this.follower
    this.#screen = fold(this.#screen, heard.slice(this.#seen))
    this.#seen = this.#screen.revision
    return this.#screen
  }
}

test(`${processes} processes on one database serve the same map through every kind of trouble, and its history is clean`, async () => {
  const url = neo4jUrl()
  await emptied(url)
  const nodes: Node[] = []
  for (let nth = 0; nth < processes; nth += 1) nodes.push(await openNode(url))
  const [first] = nodes
  if (first === undefined) throw new Error('no process')
  await foundMap(first.served)
  const people = nodes.flatMap((node, at) =>
    Array.from({ length: clientsEach }, (_, nth) => new Person(`p${at}${nth}`, node)),
  )
  await Promise.all(people.map(async ({ follower }) => follower.until(1)))
  const hot = Array.from({ length: hotFields }, (_, nth) => ({
    op: 'create' as const,
    element: { id: asId(`hot-${nth}`), kind: 'association' as const, fields: { name: 'Kring' } },
  }))
  const founder = new Client('founder', () => address(first.served, 'commits'))
  await founder.commit(1, hot)
  await Promise.all(people.map(async ({ follower }) => follower.until(2)))

  const over = new AbortController()
  const working = people.map(async (person) => {
    for (let nth = 0; !over.signal.aborted; nth += 1) await person.work(nth)
  })
  for (let round = 0; round < rounds; round += 1) {
    const node = nodes[round % processes]
    if (node === undefined) throw new Error('no process')
    await troubles[round % troubles.length]?.(node)
    await wait(lastsMs)
    mend(node)
  }
  over.abort()
  await Promise.all(working)
  const clients = people.map(({ client }) => client)
  const { wrong, commits } = await whatIsWrong(
    url,
    [founder, ...clients],
    people.map(({ follower }) => follower),
  )
  expect(wrong).toEqual([])
  expect(commits).toBeGreaterThan(60)
  const refusals = people.flatMap((person) => person.refusals)
  expect(new Set(refusals)).toEqual(new Set(['conflict']))
  const conflicts = refusals.length
  const again = clients.reduce((sum, client) => sum + client.again, 0)
  expect(conflicts).toBeGreaterThan(5)
  expect(again).toBeGreaterThan(5)
  const longest = Math.max(...clients.map(({ longestMs }) => longestMs))
  process.stderr.write(
    `processes: ${commits} commits, ${conflicts} conflicts, ${rounds} troubles, asked again ${again} times, longest answer ${Math.round(longest)} ms\n`,
  )
}, 300_000)
