import { expect, test } from 'vitest'
import { z } from 'zod'
import { useProgram } from '../command/program.ts'
import { ask, asked, typed } from './logs-asked.ts'
import { sendRaw } from './raw.ts'
import { startServing } from './served.ts'
import { token } from './vonk.ts'

const program = useProgram()

/** All that a line may hold. */
const line = z.strictObject({
  level: z.number(),
  time: z.number(),
  pid: z.number(),
  reqId: z.string().optional(),
  msg: z.enum(['answered', 'unforeseen error', '-']),
  method: z.string().optional(),
  route: z.string().optional(),
  map: z.enum(['linde']).optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  incident: z.uuid().optional(),
  err: z.object({ type: z.string(), stack: z.string() }).optional(),
})

const described = z.object({ paths: z.record(z.string(), z.unknown()) })
const isDescription = (answer: string): boolean => answer.includes('"openapi"')

test('whatever comes in through whichever route, ids are all that gets into the log', async () => {
  const breaking = new URL('logs-break.mjs', import.meta.url).href
  const served = await startServing(program.path(), program.folder(), {
    VONK_TOKEN: token,
    VONK_LOG: 'info',
    VONK_TEST_SECRET: typed,
    NODE_OPTIONS: `--import ${breaking}`,
  })
  const { origin, hash } = new URL(served.link)
  let told = ''
  served.child.stdout?.on('data', (bytes: Buffer) => (told += bytes.toString()))

  const secret = hash.replace('#launch=', '')
  const session = { method: 'POST', path: '/api/session', body: { secret } }
  const [, cookie = ''] = (await ask(origin, session)).split(' ')
  const inside = { cookie: cookie.split(';')[0] ?? '', origin }
  const answers: string[] = []
  for (const each of asked) answers.push(await ask(origin, each))
  const named = { method: 'PUT', path: '/api/session', body: { name: typed }, headers: inside }
  expect(await ask(origin, named)).toMatch(/^200 /u)
  await sendRaw(Number(new URL(origin).port), `${typed} / NOTHTTP\r\n\r\n`)
  served.child.kill('SIGUSR2')
  expect(await served.ended).toEqual([1, null])

  for (const text of [served.complaint(), told])
    for (const value of [typed, token, secret, inside.cookie.split('=')[1] ?? typed])
      expect(text).not.toContain(value)
  const texts = served.complaint().split('\n')
  const isLine = (text: string): boolean => text.startsWith('{"')
  const lines = texts.filter(isLine).map((text) => line.parse(JSON.parse(text)))
  // What broke is there, and can be found by what was answered.
  expect(texts.filter((text) => !isLine(text)).join('\n')).toMatch(/RangeError[^]*\[internal\]/u)
  const { incident, err } = lines.find(({ msg }) => msg === 'unforeseen error') ?? {}
  expect(err).toMatchObject({ type: 'TypeError', stack: expect.stringContaining('logs-break') })
  expect(answers.filter((answer) => answer.includes(String(incident)))).toHaveLength(1)
  // Nothing was spared: every route of the API, and every kind of answer.
  const { paths } = described.parse(JSON.parse(answers.find(isDescription)?.slice(5) ?? ''))
  const routes = new Set(lines.map(({ route }) => route?.replaceAll(/:(\w+)/gu, '{$1}')))
  expect(Object.keys(paths).filter((path) => !routes.has(path))).toEqual(['/livez', '/readyz'])
  const statuses = new Set(lines.map(({ status }) => status))
  expect([...statuses].toSorted()).toEqual(
    [undefined, 200, 201, 400, 401, 403, 404, 409, 415, 422, 500].toSorted(),
  )
  expect(new Set(lines.map(({ map }) => map))).toEqual(new Set([undefined, 'linde']))
})
