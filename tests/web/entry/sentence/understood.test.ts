import { describe, expect, test } from 'vitest'
import { merge } from '../../../../graph/change/merge.ts'
import { relationSpec } from '../../../../graph/model/catalogue/catalogue.ts'
import { notedOn } from '../../../../web/entry/changes/noted.ts'
import { addSentence } from '../../../../web/entry/sentence/add-sentence.ts'
import { understood } from '../../../../web/entry/sentence/understood.ts'
import { findable } from '../../../../web/panels/findable.ts'
import { vlierhoek } from '../../../graph/analysis/vlierhoek.ts'
import { actor, entity, idOf, mapOf } from '../../../graph/builders/elements.ts'

const read = (typed: string, map = vlierhoek, language: 'nl' | 'fr' | 'en' = 'nl') => {
  const said = understood(typed, findable(map, language), 'association')
  if (said === null) return null
  const party = ({ name, kind, standing }: typeof said.from) =>
    `${name} (${kind}${standing === undefined ? ', new' : ''})`
  return {
    said: `${party(said.from)} ${said.verb.type} ${party(said.to)}`,
    fields: said.fields,
    leftOut: said.leftOut,
  }
}

describe('a sentence', () => {
  test('names who is new and who is there, what lies between them and how', () => {
    expect(read('Trekker straatfeest (bewoner) helpt in Soepmoment, wekelijks')).toEqual({
      said: 'Trekker straatfeest Vlierstraat (resident) PARTICIPATES_IN Soepmoment De Vlierpit (initiative)',
      fields: { role: 'contributor', brings: 'wekelijks' },
      leftOut: [],
    })
    expect(read('Fanfare De Vlier (vereniging) werkt samen met FC Vlierhoek, maandelijks')).toEqual(
      {
        said: 'Fanfare De Vlier (association, new) COORDINATES_WITH FC Vlierhoek (association)',
        fields: { frequency: 'monthly' },
        leftOut: [],
      },
    )
  })

  test('is read in French and in English too, whatever the language of the page', () => {
    expect(read('Chorale du Sureau participe à Repair Café', vlierhoek, 'fr')?.said).toBe(
      'Chorale du Sureau (association, new) PARTICIPATES_IN Repair Café (initiative)',
    )
    expect(read('Choir knows FC Vlierhoek', vlierhoek, 'en')?.said).toBe(
      'Choir (association, new) KNOWS FC Vlierhoek (association)',
    )
  })

  test('says what its line has no place for', () => {
    expect(read('Kring is lid van FC Vlierhoek, sinds lang')?.leftOut).toEqual(['sinds lang'])
  })

  test.each([
    'Vlierhoek Helpt',
    'WhatsApp Vlierhoek Helpt',
    'kent FC Vlierhoek',
    'FC Vlierhoek kent',
    'FC Vlierhoek kent FC Vlierhoek',
    'Een gewone naam',
    '',
  ])('is not: %s', (typed) => {
    expect(read(typed)).toBeNull()
  })

  test('does not guess between two that bear a name', () => {
    const map = mapOf(actor('Kring Noord'), actor('Kring Zuid'))
    expect(read('Harmonie kent Kring', map)?.said).toBe(
      'Harmonie (association, new) KNOWS Kring (association, new)',
    )
  })

  test('of any two that stand on the map is added as the line that it says, in one act', () => {
    for (const type of ['KNOWS', 'COORDINATES_WITH', 'PARTNERS_WITH', 'REFERS_TO'] as const)
      for (const language of ['nl', 'fr', 'en'] as const) {
        const map = mapOf(actor('Harmonie'), entity('organisation', 'School'))
        const typed = `Harmonie ${relationSpec(type).label[language]} School`
        const said = understood(typed, findable(map, language), 'resident')
        if (said === null) throw new Error(typed)
        const { changes, first } = addSentence(map, said, notedOn(map, '2026-11-22'))
        const merged = merge(map, { changes, author: 'Mia' }, [])
        if (merged.type === 'conflict') throw new Error(typed)
        expect(first).toBe(idOf('Harmonie'))
        expect([...merged.after.relations.values()]).toMatchObject([
          { type, from: 'Harmonie', to: 'School' },
        ])
      }
  })

  test('makes who is new, an actor as asked in part', () => {
    const map = mapOf(actor('Harmonie'))
    const said = understood(
      'Kapper (professional) kent Harmonie',
      findable(map, 'nl'),
      'association',
    )
    if (said === null) throw new Error('not understood')
    const { changes } = addSentence(map, said, notedOn(map, '2026-11-22'))
    const merged = merge(map, { changes, author: 'Mia' }, [])
    if (merged.type === 'conflict') throw new Error('conflict')
    const made = [...merged.after.entities.values()].find(({ kind }) => kind === 'professional')
    expect(made?.fields).toMatchObject({ name: 'Kapper', coverage: 'partial' })
  })
})
