import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Badge, Button, Group, Text } from '@mantine/core'
import { useStore } from 'zustand'
import type { Revision } from '../../../graph/model/ids.ts'
import type { BrokenStep } from '../../state/broken-steps.ts'
import { useOpenDocument } from '../../state/use-document.tsx'
import { usePast } from '../../state/past.ts'
import { useAuthorName } from '../../words/author-name.ts'
import { useMoment } from '../../words/moment.ts'
import { useSayAct } from '../../words/say-act.ts'
import { useSayElements } from '../../words/say-elements.ts'
import { T, useT } from '../../words/say.tsx'
import { doneAt } from './acts.ts'
import type { Act } from './acts.ts'
import classes from './history.module.css'

type ActLineProps = {
  readonly act: Act
  /** The same, if it is a step that was cut off. */
  readonly broken: BrokenStep | undefined
  readonly isNewest: boolean
  readonly onUndo: () => void
  readonly onLook: (revision: Revision) => void
}

/** One act as a sentence, with who and when, what became of it, and the ways back. */
export const ActLine = ({ act, broken, isNewest, onUndo, onLook }: ActLineProps): ReactNode => {
  const t = useT()
  const authorName = useAuthorName()
  const moment = useMoment()
  const past = usePast()
  const savedUpTo = useStore(useOpenDocument().core, ({ saved }) => saved.snapshot.revision)
  const sentence = useSayAct()(act.commits)
  const [first] = act.commits
  const isSaved = doneAt(act) <= savedUpTo
  const isSeen = act.commits.some(({ revision }) => revision === past?.revision)
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSeen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isSeen])
  return (
    <li
      ref={line}
      className={classes['act']}
      data-undone={act.undone || undefined}
      aria-current={isSeen || undefined}
    >
      <Text className={classes['sentence']}>{sentence}</Text>
      {first.remark !== undefined && <Text className={classes['small']}>{first.remark}</Text>}
      <Text className={classes['small']}>
        <T id="history.by" values={{ author: authorName(first.author), when: moment(first.at) }} />
      </Text>
      <WhatBecame act={act} broken={broken} isSaved={isSaved} />
      <Group gap={6}>
        {isSeen && (
          <Text className={classes['noted']}>
            <T id="history.looking" />
          </Text>
        )}
        {!act.undone && act.fixed === null && broken === undefined && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('history.undo-this', { act: sentence })}
            onClick={onUndo}
          >
            <T id="history.undo" />
          </Button>
        )}
        {isSaved && !isSeen && !isNewest && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t('history.look-after', { act: sentence })}
            onClick={() => onLook(doneAt(act))}
          >
            <T id="history.look" />
          </Button>
        )}
      </Group>
    </li>
  )
}

/** Whether an act still stands, whole; and if it cannot be taken back, why. */
const WhatBecame = ({
  act,
  broken,
  isSaved,
}: Pick<ActLineProps, 'act' | 'broken'> & { readonly isSaved: boolean }): ReactNode => {
  const say = useSayElements()
  const { leftOut } = act
  return (
    <>
      {leftOut.length > 0 && (
        <Text className={classes['small']}>
          <T id="trouble.left-out" values={{ what: say(leftOut) }} />
        </Text>
      )}
      {act.fixed !== null && (
        <Text className={classes['small']}>
          <T id={`history.${act.fixed}`} />
        </Text>
      )}
      {broken !== undefined && (
        <Text className={classes['noted']}>
          <T
            id="broken.parts"
            values={{ there: broken.parts - broken.missing.length, parts: broken.parts }}
          />
        </Text>
      )}
      {!isSaved && (
        <Text className={classes['small']}>
          <T id="history.unsaved" />
        </Text>
      )}
      {act.undone && (
        <Badge variant="default">
          <T id="history.undone" />
        </Badge>
      )}
    </>
  )
}
