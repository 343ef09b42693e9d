import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { asId } from '../../../graph/model/ids.ts'
import { isActor } from '../../../graph/model/element.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Fields } from '../../../graph/model/value.ts'
import { PackFile, ReportFile, ScriptFile } from '../../../web/views/meeting/pack/pack-file.tsx'
import { packOf } from '../../../web/views/meeting/pack/pack-of.ts'
import { pagesOfPack } from '../../../web/views/meeting/pack/pages-of-pack.ts'
import { plainText } from '../../../web/views/meeting/pack/plain-text.ts'
import { reportOf } from '../../../web/views/meeting/pack/report-of.ts'
import { randomMap } from '../../graph/builders/random-map.ts'

const day = '2026-11-22'
const meeting = asId('the-meeting')
const item = asId('the-item')

/** Every line of domain §4.6 that is not for partners, as a word that stands in the map and must stand in no document. */
const secrets = {
  'a note of the facilitator or the coordinator': 'Notitiewoord',
  'what somebody said before the meeting': 'Voorafwoord',
  'an amount and its line of money': 'Geldwoord',
  'an answer to a card with its reason': 'Redenwoord',
  'a saved view and its sentence': 'Zichtwoord',
  'where it was told': 'Bronwoord',
} as const

const planted = (map: Snapshot): Snapshot => {
  const word = (line: keyof typeof secrets): string => secrets[line]
  const noted = (fields: Fields): Fields => ({
    ...fields,
    note: word('a note of the facilitator or the coordinator'),
    remarks: word('a note of the facilitator or the coordinator'),
  })
  const own: Entity[] = [
    { id: meeting, kind: 'meeting', fields: { name: 'Overleg', languages: ['nl', 'fr'] } },
    {
      id: item,
      kind: 'agenda_item',
      fields: { meetingId: meeting, order: 1, minutes: 10, question: 'Wat helpt?', votes: 3 },
    },
    {
      id: asId('money'),
      kind: 'funding_line',
      fields: { name: word('an amount and its line of money') },
    },
    {
      id: asId('answer'),
      kind: 'answer',
      fields: { rule: 'G3', subjects: [], reason: word('an answer to a card with its reason') },
    },
    {
      id: asId('view'),
      kind: 'saved_view',
      fields: { name: word('a saved view and its sentence') },
    },
    { id: asId('source'), kind: 'source', fields: { name: word('where it was told') } },
  ]
  const entities = [...map.entities.values()].map((each) => ({
    ...each,
    fields: noted({ ...each.fields, sourceId: asId('source') }),
  }))
  const actors = entities.filter(isActor)
  const lines: Relation[] = [
    ...actors.map(({ id }, nth) => ({
      id: asId(`invited-${nth}`),
      type: 'INVITED_TO' as const,
      from: id,
      to: meeting,
      fields: {
        items: [item],
        why: 'omdat het over jullie gaat',
        preRound: word('what somebody said before the meeting'),
      },
    })),
    ...actors.map(({ id }, nth) => ({
      id: asId(`funds-${nth}`),
      type: 'FUNDED_BY' as const,
      from: id,
      to: asId('money'),
      fields: { note: word('an amount and its line of money') },
    })),
  ]
  return {
    ...map,
    entities: new Map([...entities, ...own].map((each) => [each.id, each])),
    relations: new Map(
      [
        ...[...map.relations.values()].map((each) => ({ ...each, fields: noted(each.fields) })),
        ...lines,
      ].map((each) => [each.id, each]),
    ),
  }
}

const documents = (map: Snapshot): readonly string[] => {
  const [pack, report] = [packOf(map, meeting, day), reportOf(map, meeting)]
  if (pack === undefined || report === undefined) throw new Error('no meeting')
  const pages = pagesOfPack(pack, map, { first: 'nl', languages: ['nl', 'fr'] }, day)
  const file = { pages, title: 'Overleg', large: false }
  return [
    renderToStaticMarkup(<PackFile {...file} />),
    renderToStaticMarkup(<ScriptFile {...file} />),
    renderToStaticMarkup(<ReportFile {...file} report={report} />),
    ...pages.map((page) => plainText(pack, page.language, 'nl', page.say)),
  ]
}

const made = fc
  .sample(randomMap(10), { seed: 6, numRuns: 40 })
  .map((map) => documents(planted(map)))

test.each(Object.entries(secrets))('%s is in no document of a pack', (_, word) => {
  for (const texts of made) for (const text of texts) expect(text).not.toContain(word)
})

test('votes are counts: the report has the number and nobody beside it', () => {
  for (const [, , report = ''] of made) {
    expect(report).toContain('Wat helpt? (3 stemmen)')
    expect(report).not.toMatch(/stem(?:men)? (?:van|door)/u)
  }
})

test('who chairs a table or holds its budget, and how far somebody is committed, is in no document', () => {
  for (const texts of made)
    for (const text of texts)
      expect(text).not.toMatch(
        /voorzitter|présidence|beheert het budget|inzet nu|engagement actuel/u,
      )
})

test('what is for partners is there: the words that are looked for could have been found', () => {
  const whole = made.map(([html = '']) => html)
  expect(
    whole.filter((html) => html.includes('omdat het over jullie gaat')).length,
  ).toBeGreaterThan(20)
})
