import { describe, expect, test } from 'vitest'
import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { formsOf } from '../../../../graph/analysis/findings/words/forms.ts'
import { de, que } from '../../../../graph/analysis/findings/words/french.ts'
import { asId } from '../../../../graph/model/ids.ts'
import { actor, drawn, entity } from '../drawn.ts'

const map = drawn(
  actor('a', { name: 'Al-Jiwar' }),
  actor('b', { name: 'Vliermandje' }),
  actor('c', { name: 'Le Coin du Sureau' }),
  entity('asset-kitchen', 'asset'),
  entity('own', 'asset', { name: 'bakfiets' }),
  entity('theme-greenery', 'theme'),
)
const names = (...ids: readonly string[]) => ({ names: ids.map(asId) })

describe('French', () => {
  test('elides before a vowel and a mute h, and contracts with an article', () => {
    expect(['Al-Jiwar', 'Hôpital', 'Huis van het Kind', 'Les Amis', 'Le Coin'].map(de)).toEqual([
      'd’Al-Jiwar',
      'd’Hôpital',
      'de Huis van het Kind',
      'des Amis',
      'du Coin',
    ])
    expect(['Élan', 'Vonk'].map(que)).toEqual(['qu’Élan', 'que Vonk'])
  })

  test('repeats de before every name of a list', () => {
    expect(formsOf('x', names('a', 'b', 'c'), map, 'fr')['x_of']).toBe(
      'd’Al-Jiwar, de Vliermandje et du Coin du Sureau',
    )
  })
})

describe('dates', () => {
  test('keep the precision that they were told with', () => {
    expect(sayDate('2026-11-22', 'nl')).toEqual({
      alone: '22 november 2026',
      on: 'op 22 november 2026',
      of: 'van 22 november 2026',
      until: 'tot 22 november 2026',
    })
    expect(sayDate('2026-11', 'nl').on).toBe('in november 2026')
    expect(sayDate('2026', 'en')).toEqual({
      alone: '2026',
      on: 'in 2026',
      of: 'of 2026',
      until: 'until 2026',
    })
    expect(sayDate('2026-11-22', 'en').on).toBe('on 22 November 2026')
  })

  test('in French: premier, du, and d’octobre', () => {
    expect(sayDate('2026-10-01', 'fr')).toEqual({
      alone: '1er octobre 2026',
      on: 'le 1er octobre 2026',
      of: 'du 1er octobre 2026',
      until: 'jusqu’au 1er octobre 2026',
    })
    expect(sayDate('2026-10', 'fr').of).toBe('d’octobre 2026')
    expect(sayDate('2026-11', 'fr').on).toBe('en novembre 2026')
  })
})

describe('values', () => {
  test('of the vocabulary are said with their article, words of one’s own as they are', () => {
    expect(formsOf('x', names('asset-kitchen', 'own'), map, 'nl')['x']).toBe(
      'een keuken en bakfiets',
    )
    expect(formsOf('x', names('theme-greenery'), map, 'nl')['x']).toBe('groen en openbare ruimte')
  })

  test('of a list are said by their label, or by themselves', () => {
    expect(
      formsOf('x', { list: 'asset_kind', keys: ['kitchen', 'bakfiets'] }, map, 'fr')['x'],
    ).toBe('cuisine et bakfiets')
  })

  test('typed by somebody stand between the quotation marks of the language', () => {
    const quoted = (['nl', 'fr', 'en'] as const).map(
      (language) => formsOf('x', 'ja', map, language)['x_quoted'],
    )
    expect(quoted).toEqual(['‘ja’', '«\u202fja\u202f»', '“ja”'])
  })

  test('with markup in them stay text', () => {
    const odd = drawn(actor('a', { name: '<b>{x}</b>' }))
    expect(formsOf('x', names('a'), odd, 'en')['x']).toBe('<b>{x}</b>')
  })
})
