import { expect, test } from 'vitest'
import { fieldsFor, fieldsOf } from '../../../graph/model/catalogue/catalogue.ts'
import { merge } from '../../../graph/change/merge.ts'
import { actorKinds, kindNames, typeNames } from '../../../graph/model/catalogue/names.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import { emptySnapshot } from '../../../graph/model/snapshot.ts'
import { codeOf } from './code-of.ts'

/** What is never asked about anybody (domain §2.6), as it could stand in the name of a field. */
const neverAsked =
  /health|disab|illness|diagnos|medic|care$|careU|ethnic|nationality|skin|colour|mother|religi|faith|belief|church|politic|party|union|sexual|orientation|gender|famil|marital|child|income|debt|benefit|residence|permit|offence|crimin|national|register|birth|^age$|address|photo|picture|lonel|isolat|trust|reliance|remark|comment|firstName|lastName|surname/iu

/** What an actor gains from an initiative: nothing that somebody lives on. */
const innocent = new Set(['benefitForActor'])

test('no kind and no type has a field for what is never asked', () => {
  const names = [...kindNames, ...typeNames].flatMap((of) => Object.keys(fieldsOf(of)))
  expect(names.length).toBeGreaterThan(400)
  expect(names.filter((name) => neverAsked.test(name) && !innocent.has(name))).toEqual([])
})

test.each([
  'healthStatus',
  'religion',
  'birthDate',
  'nationality',
  'homeAddress',
  'remarks',
  'age',
])('a field called %s would be found', (name) => {
  expect(name).toMatch(neverAsked)
})

test('where something or somebody comes from is asked of needs, goals and initiatives alone', () => {
  const holders = kindNames.filter((kind) => 'origin' in fieldsOf(kind))
  expect(holders).toEqual(['initiative', 'goal', 'need'])
})

test('a resident has no sector, no language, no limits, no contact data and no long text', () => {
  const fields = fieldsFor('resident', 'initiator')
  const forbidden = ['sector', 'workingLanguage', 'limitKinds', 'limitText', 'contactPreference']
  const contact = ['contactRole', 'generalEmail', 'generalPhone', 'website', 'kboNumber', 'note']
  const held = Object.keys(fields)
  expect([...forbidden, ...contact].filter((name) => held.includes(name))).toEqual([])
  const long = Object.values(fields).filter(({ shape }) => 'max' in shape && shape.max > 140)
  expect(long.map(({ shape }) => shape.is)).toEqual(['number'])
})

test('only organisations have addresses and a company number', () => {
  for (const field of ['contactRole', 'generalEmail', 'generalPhone', 'website', 'kboNumber'])
    expect(actorKinds.filter((kind) => field in fieldsOf(kind))).toEqual(['organisation'])
})

test('a contact moment counts nobody and names nobody', () => {
  expect(Object.keys(fieldsOf('contact_moment')).join(' ')).not.toMatch(/participant|present|who/iu)
})

test('a group of residents has a working language; a person cannot be given one', () => {
  const map = { id: asId('m'), kind: 'map', fields: { name: 'Buurt' } } as const
  const added = (subkind: string) => {
    const fields = { name: 'trekker straatfeest', subkind, workingLanguage: 'fr' }
    const resident = { id: asId('r'), kind: 'resident', fields } as const
    const changes = [map, resident].map((element) => ({ op: 'create', element }) as const)
    return merge(emptySnapshot(asMapId('m')), { changes, author: 'a' }, [])
  }
  expect(added('resident_group').type).toBe('merged')
  expect(codeOf(() => added('initiator'))).toBe('unknown-field')
})
