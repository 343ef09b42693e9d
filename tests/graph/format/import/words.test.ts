import { expect, test } from 'vitest'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { nameOf } from '../../../../graph/model/element.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import { merge } from '../../../../graph/change/merge.ts'
import type { Mapping } from '../../../../graph/format/mapping/mapping.ts'
import { recognise } from '../../../../graph/format/mapping/recognise.ts'
import { suggestionFor } from '../../../../graph/format/mapping/suggestion.ts'
import { unknownWords } from '../../../../graph/format/mapping/unknown-words.ts'
import { vocabularyOf } from '../../../../graph/format/mapping/vocabulary-of.ts'
import { withMeaning } from '../../../../graph/format/mapping/words-in.ts'
import { textSheet } from '../../../../graph/format/reading/text-sheet.ts'
import { review } from '../../../../graph/format/review/review.ts'
import { mapOf } from '../../builders/elements.ts'

const list = [
  'Organisatie;Type;Sector;Thema’s;Talen',
  'De Boei;sociale dienst;Welzijnswerk;armoede, ontmoeting;Frans, Nederlands',
  'Het Anker;sociale dienst;welzijnswerk;Buurtfeest;Klingon',
  'Sint-Jan;school;onderwijs en vorming;Armoede;',
  'De Kiezel;sociale dienst;?unknown;ontmoeting;',
].join('\n')

const sheets = [textSheet('lijst.csv', list)]
const found = recognise(sheets)

const read = async (mapping: Mapping): Promise<Snapshot> => {
  const { changes } = await review(mapOf(), { sheets, mapping, choices: new Map() })
  const work = merge(mapOf(), { changes, author: 'Mia' }, [])
  if (work.type === 'conflict') throw new Error('conflict')
  return work.after
}

const fieldsIn = (map: Snapshot, name: string) =>
  [...map.entities.values()].find((each) => nameOf(each) === name)

test('words that no list has are told with how often they stand and what they most likely mean', () => {
  expect(unknownWords(sheets, found)).toEqual([
    {
      sheet: 0,
      role: 'kind',
      word: 'sociale dienst',
      count: 3,
      own: true,
      suggestion: 'organisation',
    },
    {
      sheet: 0,
      role: 'sector',
      word: 'Welzijnswerk',
      count: 2,
      own: false,
      suggestion: 'welfare',
    },
    { sheet: 0, role: '@themes', word: 'armoede', count: 2, own: true, suggestion: 'poverty' },
    { sheet: 0, role: '@themes', word: 'Buurtfeest', count: 1, own: true },
    {
      sheet: 0,
      role: 'workingLanguage',
      word: 'Frans, Nederlands',
      count: 1,
      own: false,
      suggestion: 'both',
    },
    { sheet: 0, role: 'workingLanguage', word: 'Klingon', count: 1, own: false },
  ])
})

test('what a person says of a word holds in every row, whatever its case; the others stay as they are', async () => {
  const said = [
    [{ sheet: 0, role: 'kind', word: 'sociale dienst' }, 'organisation/general_welfare'],
    [{ sheet: 0, role: 'sector', word: 'WELZIJNSWERK' }, 'welfare'],
    [{ sheet: 0, role: '@themes', word: 'armoede' }, 'poverty'],
    [{ sheet: 0, role: 'workingLanguage', word: 'Frans, Nederlands' }, 'both'],
  ] as const
  const mapping = said.reduce((now, [word, key]) => withMeaning(now, word, key), found)
  const map = await read(mapping)
  for (const name of ['De Boei', 'Het Anker'])
    expect(fieldsIn(map, name)).toMatchObject({
      kind: 'organisation',
      fields: { subkind: 'general_welfare', sector: ['welfare'] },
    })
  expect(fieldsIn(map, 'De Boei')?.fields['workingLanguage']).toBe('both')
  expect(fieldsIn(map, 'Sint-Jan')?.fields).toMatchObject({ subkind: 'school' })
  expect(fieldsIn(map, 'De Kiezel')?.fields['sector']).toEqual({ answer: 'unknown' })
  expect(fieldsIn(map, 'Buurtfeest')?.kind).toBe('theme')
  const themes = [...map.relations.values()].filter(({ to }) => to === 'theme-poverty')
  expect(themes).toHaveLength(2)
  // Taken back, the word is as it was.
  const back = withMeaning(mapping, { sheet: 0, role: 'kind', word: 'sociale dienst' }, null)
  expect(fieldsIn(await read(back), 'De Boei')?.fields['subkind']).toBe('sociale dienst')
})

test('a word that names a sort tells the kind as well', async () => {
  const sheet = textSheet('a.csv', 'Naam;Soort\nDe Zon;apotheek\nVlierclub;club sportif\n')
  const mapping = recognise([sheet])
  expect(unknownWords([sheet], mapping)).toEqual([])
  const seen = await review(mapOf(), { sheets: [sheet], mapping, choices: new Map() })
  const made = seen.changes.flatMap((change) =>
    change.op === 'create' ? [change.element as Entity] : [],
  )
  expect(made.map(({ kind, fields }) => [kind, fields['subkind']])).toEqual([
    ['professional', 'pharmacist'],
    ['association', 'sport'],
  ])
})

test.each([
  ['sector', 'bien-être', 'welfare'],
  ['sector', 'gezondheidszorg', 'health'],
  ['sector', 'Cultuur', 'leisure'],
  ['sector', 'xyz', undefined],
  ['@themes', 'Précarité', 'poverty'],
  ['@themes', 'eenzaamheid', 'loneliness'],
  ['@themes', 'santé mentale', 'mental_wellbeing'],
  ['@themes', 'ontmoetingen', 'meeting'],
  ['@themes', 'mantelzog', 'informal_care'],
  ['kind', 'ziekenhuizen', 'organisation/hospital'],
  ['kind', 'mutualite chretienne', 'organisation/health_insurer'],
])('%s: %s is suggested as %s', (role, word, key) => {
  const [how] = found
  const vocabulary = how === undefined ? undefined : vocabularyOf(role, how)
  if (vocabulary === undefined) throw new Error('no vocabulary')
  expect(suggestionFor(vocabulary, word)).toBe(key)
})

const fieldsOfRow = async (
  lines: readonly string[],
  said: readonly (readonly [string, string, string])[],
) => {
  const own = [textSheet('a.csv', lines.join('\n'))]
  const mapping = said.reduce(
    (now, [role, word, key]) => withMeaning(now, { sheet: 0, role, word }, key),
    recognise(own),
  )
  const { changes } = await review(mapOf(), { sheets: own, mapping, choices: new Map() })
  const made = changes.flatMap((change) => (change.op === 'create' ? [change.element] : []))
  return made.map(
    (element) => ('kind' in element ? element.kind : element.type) + JSON.stringify(element.fields),
  )
}

test('a word that is said to be a kind stays as the sort, unless it is a legal form', async () => {
  const lines = ['Naam;Soort', 'De Boei;sociale dienst', 'De Brug;vzw']
  const [boei, brug] = await fieldsOfRow(lines, [
    ['kind', 'sociale dienst', 'organisation'],
    ['kind', 'vzw', 'association'],
  ])
  expect(boei).toMatch(/^organisation.*"subkind":"sociale dienst"/u)
  expect(brug).toMatch(/^association/u)
  expect(brug).not.toContain('subkind')
  // Of which nobody said what it means, it stays too, as is promised.
  expect((await fieldsOfRow(lines, [])).at(-1)).toMatch(/^organisation.*"subkind":"vzw"/u)
})

test('a sort of another kind stays as it was written', async () => {
  const lines = ['Naam;Soort actor;Soort organisatie', 'De Boei;Organisatie;buurtcomites']
  const [boei] = await fieldsOfRow(lines, [['subkind', 'buurtcomites', 'neighbourhood_committee']])
  expect(boei).toMatch(/^organisation.*"subkind":"buurtcomites"/u)
})

test('a sort of line that Vonk does not know stands before what else is noted', async () => {
  const lines = ['Van;Naar;Soort;Opmerking', 'Alfa;Beta;buurten;elke week']
  const made = await fieldsOfRow(lines, [])
  expect(made.at(-1)).toMatch(/"note":"buurten; elke week"/u)
})
