import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { asId } from '../../../graph/model/ids.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { isActor, isResidentPerson, nameOf } from '../../../graph/model/element.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { PackFile, ReportFile, ScriptFile } from '../../../web/views/meeting/pack/pack-file.tsx'
import { packOf } from '../../../web/views/meeting/pack/pack-of.ts'
import { pagesOfPack } from '../../../web/views/meeting/pack/pages-of-pack.ts'
import { PosterPage } from '../../../web/views/meeting/pack/poster-page.tsx'
import { posterOf } from '../../../web/views/meeting/pack/poster-of.ts'
import { reportOf } from '../../../web/views/meeting/pack/report-of.ts'
import { plainText } from '../../../web/views/meeting/pack/plain-text.ts'
import { vlierhoek } from '../../graph/analysis/vlierhoek.ts'
import { randomMap } from '../../graph/builders/random-map.ts'
import { secretly } from '../documents/secretly.ts'

const day = '2026-11-22'
const meeting = asId('the-meeting')

/** A meeting to which everybody is invited, and in every sentence of which somebody typed every name there is. */
const withMeeting = (map: Snapshot): Snapshot => {
  const names = [...map.entities.values()].map(nameOf).filter((name) => name !== '')
  const all = `over ${names.join(', ')}`
  const typed = (name: string) => ({ [name]: all, [`${name}Other`]: all })
  const entities: Entity[] = [
    {
      id: meeting,
      kind: 'meeting',
      fields: {
        name: 'Overleg',
        languages: ['nl', 'fr'],
        askedBy: all,
        notNeutralOn: all,
        parked: all,
        report: all,
        ...typed('purpose'),
        ...typed('canDecide'),
      },
    },
    {
      id: asId('item'),
      kind: 'agenda_item',
      fields: { meetingId: meeting, order: 1, minutes: 10, ...typed('question') },
    },
    {
      id: asId('decision'),
      kind: 'decision',
      fields: { meetingId: meeting, decidedBy: all, disagreement: all, ...typed('text') },
    },
    {
      id: asId('action'),
      kind: 'action',
      fields: { meetingId: meeting, noticedBy: all, ...typed('text') },
    },
    {
      id: asId('open-action'),
      kind: 'action',
      fields: { meetingId: asId('an-earlier-one'), status: 'open', ...typed('text') },
    },
  ]
  const invited = [...map.entities.values()].filter(isActor).map(({ id }, nth): Relation => ({
    id: asId(`invited-${nth}`),
    type: 'INVITED_TO',
    from: id,
    to: meeting,
    fields: { items: [asId('item')], benefitForActor: all, ...typed('why') },
  }))
  return {
    ...map,
    entities: new Map([...map.entities, ...entities.map((each) => [each.id, each] as const)]),
    relations: new Map([...map.relations, ...invited.map((each) => [each.id, each] as const)]),
  }
}

/** Everything that a pack is made into, in both languages. */
const documents = (map: Snapshot): readonly string[] => {
  const pack = packOf(map, meeting, day)
  if (pack === undefined) throw new Error('no meeting')
  const report = reportOf(map, meeting)
  if (report === undefined) throw new Error('no report')
  const pages = pagesOfPack(pack, map, { first: 'nl', languages: ['nl', 'fr'] }, day)
  return [
    renderToStaticMarkup(<PackFile pages={pages} title="Overleg" large={false} />),
    renderToStaticMarkup(
      <ReportFile pages={pages} report={report} title="Overleg" large={false} />,
    ),
    ...pages.map((page) => plainText(pack, page.language, 'nl', page.say)),
    renderToStaticMarkup(<ScriptFile pages={pages} title="Overleg" large={false} />),
    ...postersOf(map),
  ]
}

/** A poster of every initiative that may have one. */
const postersOf = (map: Snapshot): readonly string[] =>
  [...map.entities.values()]
    .filter(({ kind }) => kind === 'initiative')
    .flatMap(({ id }) => {
      const poster = posterOf(map, id, 'fr', day)
      return poster === undefined
        ? []
        : [renderToStaticMarkup(<PosterPage poster={poster} language="fr" />)]
    })

test('of any map, no document of a pack names who is not for partners, even where somebody typed the name', () => {
  let secrets = 0
  fc.assert(
    fc.property(randomMap(10), (random) => {
      const map = withMeeting(secretly(random))
      if (JSON.stringify([...map.entities]).includes('Geheim')) secrets += 1
      for (const text of documents(map)) expect(text).not.toContain('Geheim')
    }),
    { numRuns: 60 },
  )
  expect(secrets).toBeGreaterThan(10)
})

test('the pack of the demo holds every part in both languages, and no resident, score or card for the core team', () => {
  const [html = '', report = '', nl = '', fr = ''] = documents(withMeeting(vlierhoek))
  for (const part of ['Agenda', 'Wat werkt', 'Wat ontbreekt er op deze kaart?', 'Wil je meedoen?'])
    expect(html).toContain(part)
  for (const part of [
    'Ordre du jour',
    'Ce qui marche',
    'Que manque-t-il sur cette carte',
    'Envie de participer',
  ])
    expect(html).toContain(part)
  expect(html).toMatch(/<article lang="nl"[^]*<article lang="fr"/u)
  for (const entity of vlierhoek.entities.values())
    if (isResidentPerson(entity))
      for (const text of [html, report, nl, fr]) expect(text).not.toContain(nameOf(entity))
  expect(html).not.toMatch(/centralit|betweenness|\b[FQG](?:5|9|4|7):/u)
  expect(nl).toContain('AGENDA')
  expect(fr).toContain('ORDRE DU JOUR')
})

test('a sentence that nobody translated stays as it is, and says in which language', () => {
  const map = withMeeting(vlierhoek)
  const item = map.entities.get(asId('item'))
  if (item === undefined) throw new Error('no item')
  const only = {
    ...item,
    fields: { ...item.fields, question: 'Helpt dit?', questionOther: undefined },
  }
  const entities = new Map(map.entities).set(item.id, only as unknown as Entity)
  const [html = ''] = documents({ ...map, entities })
  expect(html).toContain('<span lang="nl">Helpt dit?</span> <small>(en néerlandais)</small>')
})

test('no document says *you noted* to whoever did not', () => {
  for (const text of documents(withMeeting(vlierhoek)))
    expect(text).not.toMatch(/jij noteerde|vous avez noté|you noted/u)
})

test('the script says every item and card in sentences for the ear, in both languages', () => {
  const script = documents(withMeeting(vlierhoek)).find((text) => text.includes('Draaiboek'))
  expect(script).toMatch(/Welkom bij Overleg[^]*Eén minuut stilte[^]*Drie vragen om af te ronden/u)
  expect(script).toMatch(/<article lang="fr"[^]*Bienvenue à Overleg[^]*Trois questions/u)
})

test('a poster says what is known of an initiative, and names no resident', () => {
  const posters = postersOf(vlierhoek)
  expect(posters.length).toBeGreaterThan(3)
  for (const poster of posters) {
    expect(poster).toContain('En savoir plus ou participer')
    for (const entity of vlierhoek.entities.values())
      if (isResidentPerson(entity)) expect(poster).not.toContain(nameOf(entity))
  }
})

test('who is removed between preparing and printing is in no document, and the rest stands', () => {
  const map = withMeeting(vlierhoek)
  const gone = [...map.entities.values()].find(({ kind }) => kind === 'organisation')
  if (gone === undefined) throw new Error('nobody to remove')
  const entities = new Map(map.entities)
  entities.delete(gone.id)
  const relations = new Map(
    [...map.relations].filter(([, { from, to }]) => from !== gone.id && to !== gone.id),
  )
  // What somebody typed is theirs to change: here only what the map says.
  const pack = packOf({ ...map, entities, relations }, meeting, day)
  expect(pack?.guests.map(({ id }) => id)).not.toContain(gone.id)
  expect(pack?.guests.length).toBeGreaterThan(10)
  const [html = ''] = documents({ ...map, entities, relations })
  expect(html).toContain('Wat ontbreekt er op deze kaart?')
})
