import { expect, test } from 'vitest'
import { isActor, nameOf } from '../../../../graph/model/element.ts'
import { knownTexts } from '../../../../graph/model/value.ts'
import { merge } from '../../../../graph/change/merge.ts'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { textSheet } from '../../../../graph/format/reading/text-sheet.ts'
import { review } from '../../../../graph/format/review/review.ts'
import type { Choices } from '../../../../graph/format/review/review-row.ts'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { lensAt } from '../../../../graph/analysis/lens.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { entity, mapOf } from '../../builders/elements.ts'

/** As people send it: two rows of headers, accents, doubles, a person, an empty row. */
const messy = [
  'Structures du quartier;;;;;;',
  'Nom de l’organisation;Type;N° BCE;Thématiques;Partenaires;Personne de contact;Site internet',
  'Régie de Quartier Les Érables;asbl;0403.170.701;logement, précarité;Maison Médicale du Canal;Anne D.;www.erables.example',
  'Maison médicale du Canal;service;;soins;;Jean P.;',
  ';;;;;;',
  'REGIE DE QUARTIER les erables ASBL;asbl;;;;;',
  'Mme Fatima B.;bénévole;;;;;',
  'Compagnons du Canal;asbl;;rencontre;Régie de Quartier Les Érables|Maison médicale du Canal;;',
].join('\r\n')

const looked = async (present: Snapshot, text: string, choices: Choices = new Map()) => {
  const sheets = [textSheet('quartier.csv', text)]
  return review(present, { sheets, mapping: recognise(sheets), choices })
}

const after = (present: Snapshot, changes: Awaited<ReturnType<typeof looked>>['changes']) => {
  const work = merge(present, { changes, author: 'Mia' }, [])
  if (work.type === 'conflict') throw new Error('conflict')
  return work.after
}

const empty = mapOf()

test('a sheet is recognised with its second row as header, by what people call their columns', () => {
  const [how] = recognise([textSheet('quartier.csv', messy)])
  expect(how).toMatchObject({ use: 'actors', header: 1 })
  expect(how?.columns).toEqual([
    'name',
    'kind',
    'kboNumber',
    '@themes',
    '@partners',
    '@person',
    'website',
  ])
})

test('doubles are one, persons stay out, partners and themes become lines', async () => {
  const { rows, changes, personColumns } = await looked(empty, messy)
  expect(rows.map(({ row, status, reason }) => [row, status, reason])).toEqual([
    [3, 'new', undefined],
    [4, 'new', undefined],
    [6, 'same', 'twice'],
    [7, 'refused', 'person'],
    [8, 'new', undefined],
  ])
  expect(personColumns).toBe(1)
  const map = after(empty, changes)
  const actors = [...map.entities.values()].filter(isActor)
  expect(actors.map(nameOf).toSorted()).toEqual([
    'Compagnons du Canal',
    'Maison médicale du Canal',
    'Régie de Quartier Les Érables',
  ])
  const types = [...map.relations.values()].map(({ type }) => type).toSorted()
  expect(types.filter((type) => type === 'COORDINATES_WITH')).toHaveLength(3)
  expect(types.filter((type) => type === 'ACTIVE_ON')).toHaveLength(4)
  expect(JSON.stringify([...map.entities.values()])).not.toMatch(/Fatima|Anne D|Jean P/u)
})

test('what comes in is imported and not asked, and no gap is found in it', async () => {
  const map = after(empty, (await looked(empty, messy)).changes)
  for (const actor of [...map.entities.values()].filter(isActor))
    expect(actor.fields).toMatchObject({ coverage: 'not_asked', confidence: 'imported' })
  const found = findings(map, lensAt('2026-11-22')).findings
  expect(found.filter(({ category }) => category === 'gap')).toEqual([])
})

test('the same file a second time changes nothing', async () => {
  const map = after(empty, (await looked(empty, messy)).changes)
  const again = await looked(map, messy)
  expect(again.changes).toEqual([])
  expect(again.rows.filter(({ status }) => status === 'new')).toEqual([])
})

test('who is there is found by company number, by name and form, nearly by name; what is nearly waits for a person', async () => {
  const present = mapOf(
    entity('organisation', 'Les Érables', { kboNumber: 'BE 0403.170.701' }),
    entity('association', 'Compagnons du canal vzw'),
    entity('organisation', 'Maison medical du Canal'),
  )
  const { rows } = await looked(present, messy)
  expect(rows.slice(0, 2).map(({ status, match }) => [status, match?.why])).toEqual([
    ['changed', 'kbo'],
    ['doubtful', 'typo'],
  ])
  expect(rows.at(-1)?.match?.why).toBe('name')
  const decided = await looked(
    present,
    messy,
    new Map([['quartier.csv:4', { do: 'merge' as const }]]),
  )
  expect(decided.rows[1]?.status).toBe('same')
  const map = after(present, decided.changes)
  expect([...map.entities.values()].filter(isActor)).toHaveLength(3)
  const added = await looked(present, messy, new Map([['quartier.csv:4', { do: 'add' as const }]]))
  expect(added.rows[1]?.status).toBe('new')
})

test('a value that differs stays as the map has it, until a person takes the other; an empty one is filled', async () => {
  const present = mapOf(
    entity('organisation', 'Compagnons du Canal', {
      website: 'https://oud.example',
      sector: ['care'],
    }),
  )
  const text = 'Nom;Site web;Courriel\nCompagnons du Canal;https://nieuw.example;info@canal.example'
  const { rows, changes } = await looked(present, text)
  expect(rows[0]?.differing).toMatchObject([{ field: 'website', taken: false }])
  expect(JSON.stringify(changes)).not.toContain('nieuw.example')
  const take = new Map([['quartier.csv:2', { do: 'merge' as const, take: ['website'] }]])
  const taken = after(present, (await looked(present, text, take)).changes)
  const [one] = [...taken.entities.values()].filter(isActor)
  expect(one?.fields['website']).toBe('https://nieuw.example')
  expect(knownTexts(one?.fields['sector'])).toEqual(['care'])
})

test('a list of who works with whom makes the ends that nobody knows, and no persons', async () => {
  const text =
    'Van\tNaar\tRelatie\nDe Brug\tHet Huis\tstemt actief af met\nDe Brug\tMevr. Janssens\tkent\n'
  const { rows, changes } = await looked(empty, text)
  expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
    ['new', undefined],
    ['refused', 'unknown-name'],
  ])
  expect([...after(empty, changes).relations.values()].map(({ type }) => type)).toEqual([
    'COORDINATES_WITH',
  ])
})

test('a person who stays out comes in by no line either', async () => {
  const list =
    'Naam;Soort;Partners\nBuurvrouw met de sleutels;bewoner;\nDe Brug;dienst;Buurvrouw met de sleutels\n'
  const lines = 'Van;Naar\nDe Brug;buurvrouw met de Sleutels\n'
  const sheets = [textSheet('wie.csv', list), textSheet('lijnen.csv', lines)]
  const { rows, changes } = await review(empty, {
    sheets,
    mapping: recognise(sheets),
    choices: new Map(),
  })
  expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
    ['refused', 'person'],
    ['new', undefined],
    ['refused', 'unknown-name'],
  ])
  expect(rows[1]?.leftOut).toEqual([{ column: 'partners', text: 'Buurvrouw met de sleutels' }])
  expect(JSON.stringify(changes)).not.toMatch(/buurvrouw/iu)
})

test('somebody with a Dutch and a French name is found by either', async () => {
  const present = mapOf(entity('organisation', 'Huis van het Kind / Maison de l’Enfant'))
  for (const name of [
    'Maison de l’enfant',
    'huis van het kind',
    'Maison de l’Enfant / Huis van het Kind',
  ])
    expect((await looked(present, `Nom\n${name}\n`)).rows[0]?.match?.why).toBe('name')
})

test.each([
  [
    'sociaal.brussels',
    'Naam NL;Naam FR;Gemeente;Sector;N° BCE;Téléphone général',
    ['name', null, null, 'sector', 'kboNumber', 'generalPhone'],
  ],
  [
    'the Flemish Sociale Kaart',
    'Naam voorziening;Gemeente;Rubriek;Ondernemingsnummer;Algemeen e-mailadres;Contactpersoon',
    ['name', null, '@themes', 'kboNumber', 'generalEmail', '@person'],
  ],
  [
    'Open Referral HSDS',
    'id,name,alternate_name,description,email,url,tax_status,tax_id,year_incorporated,legal_status',
    ['id', 'name', null, null, 'generalEmail', 'website', null, 'kboNumber', null, null],
  ],
])('the columns of %s are known', (_name, header, columns) => {
  const row = header.replaceAll(/[^;,]+/gu, 'Dienst A')
  const [how] = recognise([textSheet('lijst.csv', `${header}\n${row}\n`)])
  expect(how?.use).toBe('actors')
  expect(how?.columns).toEqual(columns)
})
