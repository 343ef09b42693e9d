import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Anchor, Button, Card, Group, Text, Title, VisuallyHidden } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconPencil,
  IconPresentation,
  IconTrash,
} from '@tabler/icons-react'
import { removeElements } from '../../entry/changes/ending.ts'
import { useAct, useSaidAct } from '../../entry/use-act.tsx'
import { usePast } from '../../state/past.ts'
import { useDocument, useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { T, useT } from '../../words/say.tsx'
import { NothingYet, ViewPage } from '../view-page.tsx'
import { SaveViewDialog } from './save-view.tsx'
import { moveView, savedViews } from './saved-views.ts'
import type { SavedView } from './saved-views.ts'

/** The ways of looking at the map that were kept: to open, to put in a row, to show on a big screen. */
export const SavedViewsView = (): ReactNode => {
  const snapshot = useSnapshot()
  const map = useDocument((state) => state.map)
  const row = useMemo(() => savedViews(snapshot), [snapshot])
  return (
    <ViewPage title="saved.title" lead="saved.lead">
      {row.length === 0 ? (
        <NothingYet id="saved.none" />
      ) : (
        <Group>
          <Button
            component="a"
            href={`/map/${map}/present?step=1`}
            target="_blank"
            rel="noopener"
            leftSection={<IconPresentation size={18} aria-hidden />}
          >
            <T id="present.begin" />
            <VisuallyHidden>
              {' '}
              <T id="present.new-tab" />
            </VisuallyHidden>
          </Button>
        </Group>
      )}
      {row.map((saved, index) => (
        <OneSaved key={saved.id} saved={saved} nth={index + 1} count={row.length} />
      ))}
    </ViewPage>
  )
}

type OneSavedProps = {
  readonly saved: SavedView
  readonly nth: number
  readonly count: number
}

const OneSaved = ({ saved, nth, count }: OneSavedProps): ReactNode => {
  const t = useT()
  const act = useAct()
  const saidAct = useSaidAct()
  const setView = useSetView()
  const readOnly = usePast() !== null
  const [changing, setChanging] = useState(false)
  const { id, name, sentence, view, entity } = saved
  const move = (by: -1 | 1): void => void act((now) => moveView(now, id, by))
  return (
    <Card withBorder component="article">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="md">
            <Anchor component="button" fz="inherit" onClick={() => setView(view)}>
              {nth}. {name}
            </Anchor>
          </Title>
          {sentence !== '' && <Text size="sm">{sentence}</Text>}
        </div>
        {!readOnly && (
          <Group gap={4} wrap="nowrap">
            <IconButton
              label={t('saved.up', { name })}
              disabled={nth === 1}
              onClick={() => move(-1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </IconButton>
            <IconButton
              label={t('saved.down', { name })}
              disabled={nth === count}
              onClick={() => move(1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </IconButton>
            <IconButton label={t('saved.edit', { name })} onClick={() => setChanging(true)}>
              <IconPencil size={16} aria-hidden />
            </IconButton>
            <IconButton
              label={t('saved.remove', { name })}
              onClick={() =>
                void saidAct((now) => removeElements(now, [entity]), t('saved.removed', { name }))
              }
            >
              <IconTrash size={16} aria-hidden />
            </IconButton>
          </Group>
        )}
      </Group>
      {changing && <SaveViewDialog changes={saved} onClose={() => setChanging(false)} />}
    </Card>
  )
}
