import { describe, expect, test } from 'vitest'
import type { Change } from '../../../graph/change/change.ts'
import type { Element } from '../../../graph/model/element.ts'
import { actor, entity, idOf, mapEntity, relation, resident } from '../builders/elements.ts'
import { create, remove, update } from '../builders/changes.ts'
import { History } from '../builders/log.ts'
import { codeOf } from '../model/code-of.ts'

const begun = (): History =>
  new History(
    create(actor('Harmonie')),
    create(actor('Schaakclub')),
    create(entity('initiative', 'Soepdag')),
    create(entity('source', 'Verslag')),
  )

const refusal = (...changes: readonly Change[]) => codeOf(() => begun().try(changes))

test.each<[string, Change]>([
  ['map-entity', remove('map')],
  ['map-entity', create({ ...mapEntity(), id: idOf('second') })],
  ['name-missing', create(actor('Nieuw', { name: '  ' }))],
  ['name-missing', update('Harmonie', 'name', 'Harmonie', null)],
  ['same-ends', create(relation('Harmonie', 'Harmonie'))],
  ['unknown-end', create(relation('Harmonie', 'Niemand'))],
  ['end-not-allowed', create(relation('Soepdag', 'Harmonie', 'REFERS_TO'))],
  ['unknown-ref', create(relation('Harmonie', 'Schaakclub', 'KNOWS', { sourceId: 'Niets' }))],
  ['ref-not-allowed', create(relation('Harmonie', 'Schaakclub', 'KNOWS', { sourceId: 'Soepdag' }))],
  ['unknown-field', create(actor('Nieuw', { religion: 'x' }))],
  ['unknown-field', update('Harmonie', '__proto__', null, 'x')],
  ['wrong-type', update('Harmonie', 'name', 'Harmonie', 7)],
  ['text-too-long', update('Harmonie', 'name', 'Harmonie', 'x'.repeat(3000))],
  ['bad-text', update('Harmonie', 'name', 'Harmonie', 'half \ud800')],
])('%s is the answer to a commit that breaks it', (code, change) => {
  expect(refusal(change)).toBe(code)
})

test('a rule is about what the whole commit leaves, not about its steps', () => {
  expect(
    refusal(create(relation('Harmonie', 'Parochie')), create(actor('Parochie'))),
  ).toBeUndefined()
})

describe('an actor whose membership is sensitive', () => {
  const group = actor('Praatgroep', { flags: ['sensitive_membership'] })
  const person = resident('trekker-straatfeest')
  const tie = relation('trekker-straatfeest', 'Praatgroep')

  const refused = (...elements: readonly Element[]) => refusal(...elements.map(create))

  test('is touched by no individual resident, not even once', () => {
    expect(refused(group, person, tie)).toBe('sensitive-membership')
    expect(refused(group, person, { ...tie, fields: { until: '2019' } })).toBe(
      'sensitive-membership',
    )
  })

  test('may know a group of residents and other actors', () => {
    const residents = { ...person, fields: { ...person.fields, subkind: 'resident_group' } }
    expect(refused(group, residents, tie)).toBeUndefined()
    expect(refused(group, relation('Harmonie', 'Praatgroep'))).toBeUndefined()
  })

  test('is not made one while residents are tied to it, unless the ties go too', () => {
    const history = begun()
    history.take([create(person), create(actor('Praatgroep')), create(tie)])
    const flag = update('Praatgroep', 'flags', null, ['sensitive_membership'])
    expect(codeOf(() => history.try([flag]))).toBe('sensitive-membership')
    history.take([flag, remove(tie.id)])
    expect(history.now.relations.size).toBe(0)
  })

  test('is not touched by a group that becomes one person', () => {
    const history = begun()
    const residents = { ...person, fields: { ...person.fields, subkind: 'resident_group' } }
    history.take([create(group), create(residents), create(tie)])
    const alone = update('trekker-straatfeest', 'subkind', 'resident_group', 'key_figure')
    expect(codeOf(() => history.try([alone]))).toBe('sensitive-membership')
  })
})

describe('who belongs to a residents’ group', () => {
  const group = resident('buurtgroep', { subkind: 'resident_group' })
  const member = relation('trekker-straatfeest', 'buurtgroep', 'MEMBER_OF')
  const person = resident('trekker-straatfeest')

  test('is a member of the group, never of a person', () => {
    expect(refusal(create(group), create(person), create(member))).toBeUndefined()
    expect(refusal(create(resident('buurtgroep')), create(person), create(member))).toBe(
      'end-not-allowed',
    )
  })

  test('keeps the group a group', () => {
    const asPerson = update('buurtgroep', 'subkind', 'resident_group', 'initiator')
    expect(refusal(create(group), create(person), create(member), asPerson)).toBe('end-not-allowed')
  })
})
