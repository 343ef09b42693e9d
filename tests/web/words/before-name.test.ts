import { expect, test } from 'vitest'
import { beforeName } from '../../../web/words/before-name.ts'

test('a French “de” gives way to a vowel and to a mute h, other words stay whole', () => {
  const said = (name: string) => beforeName('s’occupe de', name, 'fr') + name
  expect(said('alimentation')).toBe('s’occupe d’alimentation')
  expect(said('Éveil')).toBe('s’occupe d’Éveil')
  expect(said('habitat')).toBe('s’occupe d’habitat')
  expect(said('solitude')).toBe('s’occupe de solitude')
  expect(beforeName('orienteert naar', 'Al-Jiwar', 'nl')).toBe('orienteert naar ')
  expect(beforeName('oriente vers', 'Al-Jiwar', 'fr')).toBe('oriente vers ')
})
