import { expect, test } from 'vitest'
import { sinksIn } from './sinks.ts'
import { sourceTree } from './source-tree.ts'

test('text is only ever text, and no failure goes unheard', () => {
  expect(sinksIn(sourceTree())).toEqual([])
})

test.each([
  'element.innerHTML = name',
  '<p dangerouslySetInnerHTML={{ __html: name }} />',
  'frame.srcdoc = name',
  'new DOMParser().parseFromString(name)',
  'new Function(name)',
  'try { save() } catch {}',
  'try { save() } catch (error) { /* later */ }',
  'save().catch(() => {})',
])('%s is caught', (text) => {
  expect(sinksIn(new Map([['web/planted.tsx', text]]))).toHaveLength(1)
})
