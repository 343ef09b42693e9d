import { expect, test } from 'vitest'
import { actorText } from '../../../web/views/words/actor-text.ts'
import { actor, idOf, mapOf, relation, resident, theme } from '../../graph/builders/elements.ts'

const map = mapOf(
  actor('Al-Jiwar'),
  actor('FC'),
  resident('Ida'),
  theme('food'),
  relation('Al-Jiwar', 'FC', 'PARTNERS_WITH'),
  relation('Al-Jiwar', 'Ida', 'KNOWS'),
  relation('Al-Jiwar', 'theme-food', 'ACTIVE_ON'),
)

test('somebody in words is what partners may read, and says how many lines are not in it', () => {
  const said = actorText(map, idOf('Al-Jiwar'), 'fr', '2026-11-22')
  expect(said?.leftOut).toBe(1)
  expect(said?.text.split('\n')).toEqual([
    'Al-Jiwar (association)',
    '- Est partenaire de FC',
    '- S’occupe d’alimentation',
  ])
})

test('of a resident who did not agree there is nothing to copy', () => {
  expect(actorText(map, idOf('Ida'), 'nl', '2026-11-22')).toBeUndefined()
})
