import type { ReactNode } from 'react'
import { useState } from 'react'
import { ActionIcon, Anchor, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { cardsOf } from '../../../../graph/meeting/meeting-of.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { removeElement } from '../../../entry/changes/ending.ts'
import { FieldRow } from '../../../entry/inspector/field-row.tsx'
import { useSaidAct } from '../../../entry/use-act.tsx'
import { useAnalysis } from '../../../measures/use-analysis.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { T, useT } from '../room.ts'
import { Remarks } from './remarks.tsx'
import classes from '../meeting.module.css'

type AgendaItemProps = {
  readonly item: Entity
  readonly first: Language
  readonly other: Language | undefined
  /** Undefined: it is the first, or the last. */
  readonly onUp: (() => void) | undefined
  readonly onDown: (() => void) | undefined
}

const rest = ['level', 'method', 'material', 'obstacles'] as const

/** One item: its question in both languages, its minutes, the card that it is about, and more when asked. */
export const AgendaItem = ({ item, first, other, onUp, onDown }: AgendaItemProps): ReactNode => {
  const t = useT()
  const act = useSaidAct()
  const [more, setMore] = useState(false)
  const name = knownText(item.fields['question']) ?? ''
  return (
    <>
      <div className={classes['row']}>
        <FieldRow element={item} name="question" />
        <FieldRow element={item} name="minutes" />
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="default"
            size={30}
            disabled={onUp === undefined}
            aria-label={t('meeting.item-up', { name })}
            onClick={onUp}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            disabled={onDown === undefined}
            aria-label={t('meeting.item-down', { name })}
            onClick={onDown}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('meeting.remove', { name })}
            onClick={() =>
              void act((now) => removeElement(now, item), t('meeting.removed', { name }))
            }
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </div>
      <Remarks text={name} language={first} />
      {other !== undefined && <FieldRow element={item} name="questionOther" />}
      <CardLine item={item} />
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        <T id="meeting.more" />
      </Anchor>
      {more && rest.map((field) => <FieldRow key={field} element={item} name={field} />)}
    </>
  )
}

/** What the card of an item says now; a card can go while a meeting is prepared. */
const CardLine = ({ item }: { readonly item: Entity }): ReactNode => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const [card] = cardsOf(item)
  const found = useAnalysis(({ findings }) => findings.findings)
  if (card === undefined || found === undefined) return null
  const finding = found.find(({ id }) => id === card)
  return (
    <Text size="sm" c="dimmed">
      {finding === undefined ? (
        <T id="meeting.card-gone" />
      ) : (
        sayFinding(finding, snapshot, language).sentence
      )}
    </Text>
  )
}
