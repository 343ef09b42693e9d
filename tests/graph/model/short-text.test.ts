import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, longestShort } from '../../../graph/model/short-text.ts'

test('what fits stays as it is, what is longer begins the same and says that it goes on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const short = fitting(text)
      const [letters, kept] = [[...text], [...short]]
      expect(kept.length).toBeLessThanOrEqual(longestShort)
      if (letters.length <= longestShort) expect(short).toBe(text)
      else {
        expect(kept.at(-1)).toBe('…')
        expect(kept.slice(0, -1)).toEqual(letters.slice(0, longestShort - 1))
      }
    }),
  )
})
