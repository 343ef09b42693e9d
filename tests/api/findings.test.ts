import { expect, test } from 'vitest'
import { loadDemo } from '../../command/demo.ts'
import { association, commit, newMap, openVonk } from './vonk.ts'

type Said = {
  asOf: string
  findings: { id: string; sentence: string; subjects: string[] }[]
  notRun: { rule: string; why: string }[]
}

test('the findings of the demo are the same in three languages, each in its own words', async () => {
  const vonk = await openVonk()
  await loadDemo(vonk.store)
  const { maps } = (await vonk.ask('GET', '/api/maps')).json as { maps: { id: string }[] }
  const url = `/api/maps/${maps[0]?.id}/findings?as-of=2026-11-22`
  const [nl, fr, en] = await Promise.all(
    ['nl', 'fr', 'en'].map(
      async (lang) => (await vonk.ask('GET', `${url}&lang=${lang}`)).json as Said,
    ),
  )
  expect(nl?.asOf).toBe('2026-11-22')
  expect(nl?.findings.length).toBeGreaterThan(5)
  for (const finding of nl?.findings ?? [])
    expect(finding).toMatchObject({
      id: expect.any(String),
      rule: expect.any(String),
      category: expect.any(String),
      outcome: expect.any(String),
      evidence: expect.any(Array),
      sentence: expect.stringMatching(/.{10}/u),
      step: expect.any(String),
      effort: expect.any(Number),
      benefit: expect.any(Number),
      certainty: expect.any(String),
    })
  const ids = [nl, fr, en].map((said) => said?.findings.map(({ id }) => id))
  expect(ids[1]).toEqual(ids[0])
  expect(ids[2]).toEqual(ids[0])
  expect(nl?.findings[0]?.sentence).not.toBe(fr?.findings[0]?.sentence)
})

test('without a date the map opens on its own day, without a language on that of the reader', async () => {
  const vonk = await openVonk()
  await loadDemo(vonk.store)
  const { maps } = (await vonk.ask('GET', '/api/maps')).json as { maps: { id: string }[] }
  const url = `/api/maps/${maps[0]?.id}/findings`
  const headers = { 'accept-language': 'fr-BE' }
  const plain = (await vonk.ask('GET', url, { headers })).json as Said
  expect(plain).toEqual((await vonk.ask('GET', `${url}?as-of=2026-11-22&lang=fr`)).json)
})

test('a month counts up to its last day, and a rule that cannot speak says why', async () => {
  const vonk = await openVonk()
  const map = await newMap(vonk)
  await commit(vonk, map, 1, [association('a')])
  const said = (await vonk.ask('GET', `/api/maps/${map}/findings?as-of=2026-02&lang=nl`))
    .json as Said
  expect(said.asOf).toBe('2026-02-28')
  for (const { rule, why } of said.notRun) {
    expect(rule).toMatch(/^[A-Z]\d/u)
    expect(why).toMatch(/^.{20,}\.$/u)
  }
})

test('only some of the actors are looked at when somebody asks for them', async () => {
  const vonk = await openVonk()
  await loadDemo(vonk.store)
  const { maps } = (await vonk.ask('GET', '/api/maps')).json as { maps: { id: string }[] }
  const ask = async (only: string) =>
    vonk.ask('GET', `/api/maps/${maps[0]?.id}/findings?only=${only}`)
  const some = (await ask('theme:theme-loneliness,kind:association')).json as Said
  const actors = some.findings
    .flatMap(({ subjects }) => subjects)
    .filter((id) => /^(?:[AOP]|RG?)\d\d?$/u.test(id))
  // The associations of De Vlierhoek that work on loneliness.
  expect(new Set(actors)).toEqual(new Set(['A01', 'A02']))
  expect((await ask('colour:red')).status).toBe(400)
})
