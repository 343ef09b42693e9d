import { createIntl } from '@formatjs/intl'
import { describe, expect, test } from 'vitest'
import type { Conflict } from '../../../graph/change/merge.ts'
import type { Element } from '../../../graph/model/element.ts'
import { asId } from '../../../graph/model/ids.ts'
import type { Language } from '../../../graph/model/language.ts'
import { sayConflict } from '../../../web/words/say-conflict.ts'
import type { SaidConflict } from '../../../web/words/say-conflict.ts'
import { messagesFor } from '../../../web/words/words.ts'
import { actor, relation } from '../../graph/builders/elements.ts'

const koor = actor('Koor')
const known: readonly Element[] = [koor, actor('Kaartclub')]

const said = (conflict: Partial<Conflict>, language: Language = 'nl'): SaidConflict => {
  const intl = createIntl({ locale: language, messages: messagesFor(language) })
  const whole = { element: asId('Koor'), yours: null, theirs: null, by: 'Jo', at: null }
  return sayConflict(
    { ...whole, ...conflict },
    {
      language,
      t: (id, values) => intl.formatMessage({ id }, { ...values }),
      list: (items) => intl.formatList(items, { type: 'conjunction' }),
      element: (id) => known.find((element) => element.id === id),
    },
  )
}

describe('two versions are called', () => {
  test('by both values of a field', () => {
    expect(said({ field: 'name', yours: 'Koor', theirs: 'Zangkoor' })).toEqual({
      what: '‘Koor’: naam',
      yours: 'Koor',
      theirs: 'Zangkoor',
    })
  })

  test('by all that somebody wrote in what another removed', () => {
    const yours = { name: 'Zangkoor', coverage: 'partial' }
    expect(said({ yours })).toEqual({
      what: '‘Koor’',
      yours: 'behouden, met naam: Zangkoor en bevraagd: deels bevraagd',
      theirs: 'verwijderd',
    })
    expect(said({ yours: { name: 'Zangkoor' } }, 'fr').yours).toBe(
      'gardé, avec nom\u202f: Zangkoor',
    )
  })

  test('by the line that somebody drew to what another removed', () => {
    const yours = relation('Kaartclub', 'Koor')
    expect(said({ yours }).yours).toBe('behouden, met ‘Kaartclub’ kent ‘Koor’')
  })

  test('by what becomes of it, when somebody removed what another changed', () => {
    expect(said({ yours: null, theirs: koor })).toEqual({
      what: '‘Koor’',
      yours: 'verwijderd',
      theirs: 'behouden',
    })
  })
})
