import { expect, test } from 'vitest'
import { initiativeHeat, themeHeat } from '../../../../../graph/analysis/findings/sparks/s1-heat.ts'
import { network } from '../../vlierhoek.ts'

test('the initiatives of De Vlierhoek are as warm as those who take part say', () => {
  const byHeat = (heat: string): readonly string[] =>
    initiativeHeat(network)
      .filter((each) => each.heat === heat)
      .map(({ id }) => id)
  expect(byHeat('fire')).toEqual(['I01', 'I02', 'I03', 'I07', 'I08', 'I09'])
  expect(byHeat('spark')).toEqual(['I04', 'I05', 'I06', 'I10', 'I11', 'I13', 'I14'])
  expect(byHeat('cold')).toEqual(['I12'])
  expect(byHeat('unknown')).toEqual([])
})

test('a theme is as warm as its initiatives and those who are keen on it, with the date of the newest word', () => {
  const youth = themeHeat(network).find(({ id }) => id === 'theme-youth')
  expect(youth).toMatchObject({ heat: 'fire', embers: { fire: 3, spark: 3 }, saidOn: '2026-10-13' })
})
