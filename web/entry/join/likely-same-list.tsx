import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Group, List, Text } from '@mantine/core'
import type { Entity } from '../../../graph/model/element.ts'
import { likelySame } from '../../../graph/model/likely-same.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { usePast } from '../../state/past.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { JoinDialog } from './join-dialog.tsx'

/** Names that are alike, two by two, with why; each pair can be looked at and joined. */
export const LikelySameList = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const readOnly = usePast() !== null
  const [unfolded, setUnfolded] = useState(false)
  // On a large map that is work: for who looks at it only.
  const pairs = useMemo(() => (unfolded ? likelySame(snapshot) : []), [snapshot, unfolded])
  const [open, setOpen] = useState<readonly [Entity, Entity] | null>(null)
  return (
    <details onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <T id="join.likely" />
        {unfolded && ` (${pairs.length})`}
      </summary>
      <Text size="sm" c="dimmed" my="xs">
        <T id={pairs.length === 0 ? 'join.none' : 'join.likely-lead'} />
      </Text>
      <List listStyleType="none" spacing="xs">
        {pairs.map(({ first, second, why }) => {
          const names = { first: nameIn(first, language), second: nameIn(second, language) }
          return (
            <List.Item key={`${first.id} ${second.id}`}>
              <Group gap="xs">
                <Text size="sm">
                  {names.first} · {names.second}
                </Text>
                <Text size="sm" c="dimmed">
                  <T id={`join.why.${why}`} />
                </Text>
                {!readOnly && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('join.look', names)}
                    onClick={() => setOpen([first, second])}
                  >
                    <T id="join.open" />
                  </Button>
                )}
              </Group>
            </List.Item>
          )
        })}
      </List>
      {open !== null && <JoinDialog pair={open} onClose={() => setOpen(null)} />}
    </details>
  )
}
