import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isActor, nameOf } from '../../../../graph/model/element.ts'
import { mapOf } from '../../builders/elements.ts'
import { after, reviewFile } from './read-in.ts'

/**
 * One neighbourhood of eight and nine lines, invented, as other programs wrote it: LibreOffice 7.4, openpyxl 3.1,
 * Python's csv, networkx 3.6, igraph 1.0, and in the manner of Gephi and of Kumu's template.
 */
const folder = join(import.meta.dirname, 'foreign')
const files = readdirSync(folder)
const names = [
  'Atelier Vélo',
  'Bibliotheek ’t Sas',
  'Café Sociaal',
  'Maison des Familles',
  'Sportclub De Kade',
  'Wijkhuis Noord',
  'Zorghuis De Wilg',
  'École du Pont',
]
const empty = mapOf()

test('there is a file of every program', () => {
  expect(files).toHaveLength(10)
})

test.each(files)('%s is read with its actors, accents and all, and its lines', async (name) => {
  const seen = await reviewFile(empty, name, readFileSync(join(folder, name)))
  expect(seen.rows.filter(({ status }) => status !== 'new')).toEqual([])
  const map = after(empty, seen)
  const actors = [...map.entities.values()].filter(isActor)
  expect(actors.map(nameOf).toSorted()).toEqual(names.toSorted())
  // A list of names in text has no second sheet.
  expect(map.relations.size).toBe(name.endsWith('.csv') ? 0 : 9)
  expect(JSON.stringify([...map.entities])).not.toContain('Mag niet mee')
})
