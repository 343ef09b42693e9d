import type { ReactNode } from 'react'
import { useState } from 'react'
import { Anchor, Button, Group, NativeSelect, ScrollArea, Stack, Text } from '@mantine/core'
import type { Mapping } from '../../../graph/format/mapping/mapping.ts'
import type { UnknownWord } from '../../../graph/format/mapping/unknown-words.ts'
import { vocabularyOf } from '../../../graph/format/mapping/vocabulary-of.ts'
import { meantBy, withMeaning } from '../../../graph/format/mapping/words-in.ts'
import { columnName } from '../../../graph/format/reading/sheet.ts'
import type { Sheet } from '../../../graph/format/reading/sheet.ts'
import { useLanguage } from '../../words/language.ts'
import classes from './import.module.css'
import { T, useT } from './room.ts'
import { valueOptions } from './value-options.ts'

type WordsProps = {
  readonly sheets: readonly Sheet[]
  readonly unknown: readonly UnknownWord[]
  readonly mapping: Mapping
  readonly setMapping: (mapping: Mapping) => void
}

/** The words that no list of Vonk has, each with what it may mean: a person says so, or leaves it as it is. */
export const Words = ({ sheets, unknown, mapping, setMapping }: WordsProps): ReactNode => {
  const t = useT()
  const [open, setOpen] = useState(false)
  const chosen = ({ sheet, role, word }: UnknownWord): string | undefined => {
    const how = mapping[sheet]
    return how === undefined ? undefined : meantBy(how, role, word)
  }
  const left = unknown.filter((each) => chosen(each) === undefined)
  const suggested = left.filter(({ suggestion }) => suggestion !== undefined)
  const mean = (words: readonly (readonly [UnknownWord, string | null])[]): void =>
    setMapping(words.reduce((now, [word, key]) => withMeaning(now, word, key), mapping))
  if (unknown.length === 0) return null
  return (
    <section aria-label={t('import.words', { count: unknown.length })}>
      <Group gap="sm" justify="space-between">
        <Anchor
          component="button"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <T id="import.words" values={{ count: unknown.length }} />
        </Anchor>
        {suggested.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => mean(suggested.map((each) => [each, each.suggestion ?? null]))}
          >
            <T id="import.words-take" values={{ count: suggested.length }} />
          </Button>
        )}
      </Group>
      {open && (
        <Stack gap={4} mt="xs">
          <Text size="sm" c="dimmed">
            <T id="import.words-what" />
          </Text>
          <ScrollArea.Autosize
            mah={300}
            tabIndex={0}
            role="group"
            aria-label={t('import.words', { count: unknown.length })}
          >
            <Stack component="ul" gap={0} className={classes['rows'] ?? ''}>
              {unknown.map((each) => (
                <OneWord
                  key={`${each.sheet} ${each.role} ${each.word}`}
                  unknown={each}
                  chosen={chosen(each)}
                  sheet={sheets[each.sheet]}
                  mapping={mapping}
                  mean={(key) => mean([[each, key]])}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        </Stack>
      )}
    </section>
  )
}

type OneWordProps = {
  readonly unknown: UnknownWord
  readonly chosen: string | undefined
  readonly sheet: Sheet | undefined
  readonly mapping: Mapping
  readonly mean: (key: string | null) => void
}

const OneWord = ({ unknown, chosen, sheet, mapping, mean }: OneWordProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const { role, word, count, own, suggestion } = unknown
  const how = mapping[unknown.sheet]
  const vocabulary = how === undefined ? undefined : vocabularyOf(role, how)
  if (how === undefined || vocabulary === undefined) return null
  const at = how.columns.indexOf(role)
  const column = sheet?.rows[how.header]?.[at] || columnName(at + 1)
  const label = (key: string): string => vocabulary.wordsOf(key)?.[language] ?? key
  const unsaid = own ? t('import.words-own') : t('import.role.none')
  return (
    <li className={classes['word']}>
      <div>
        <Text fw={600} span>
          {word}
        </Text>{' '}
        <Text size="sm" c="dimmed" span>
          <T id="import.words-count" values={{ count, column }} />
        </Text>
      </div>
      <Group gap="xs">
        {suggestion !== undefined && chosen === undefined && (
          <Button size="compact-sm" variant="default" onClick={() => mean(suggestion)}>
            <T id="import.words-suggest" values={{ value: label(suggestion) }} />
          </Button>
        )}
        <NativeSelect
          aria-label={t('import.words-mean', { word, column })}
          size="xs"
          w={230}
          value={chosen ?? ''}
          data={[{ value: '', label: unsaid }, ...valueOptions(vocabulary, language)]}
          onChange={(event) => mean(event.currentTarget.value || null)}
        />
      </Group>
    </li>
  )
}
