import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Popover,
  Radio,
  ScrollArea,
  Stack,
  Switch,
  Text,
} from '@mantine/core'
import { IconCircleDotted } from '@tabler/icons-react'
import { groupings } from '../../graph/analysis/groups.ts'
import { mostActorsWithAreas } from '../canvas/hulls.ts'
import { otherLevel } from '../../graph/analysis/lens.ts'
import { isActor } from '../../graph/model/element.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { isId } from '../../graph/model/ids.ts'
import { useGroups } from '../state/use-groups.ts'
import { useSetView, useView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'

/** Chooses by what the actors on the map are put together, and which groups are drawn as one. */
export const GroupChip = (): ReactNode => {
  const t = useT()
  const [open, setOpen] = useState(false)
  const { group, level } = useView()
  const { actors, hasProfessionals } = useActors()
  const setView = useSetView()
  const choose = (value: string): void =>
    setView({ group: groupings.find((each) => each === value) ?? null, folded: [] })
  return (
    <Popover opened={open} onChange={setOpen} width={320} position="bottom-start" trapFocus>
      <Popover.Target>
        <ActionIcon
          variant={group === null && level === 'organisation' ? 'default' : 'light'}
          radius="xl"
          size={30}
          title={t('group.title')}
          aria-label={t('group.title')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <IconCircleDotted size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Radio.Group label={t('group.by')} value={group ?? 'none'} onChange={choose}>
            <Stack gap={6} mt={6}>
              {(['none', ...groupings] as const).map((each) => (
                <Radio key={each} value={each} label={t(`group.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {group === 'community' && (
            <Text size="sm" c="dimmed">
              <T id="group.counting-only" />
            </Text>
          )}
          {group !== null && actors > mostActorsWithAreas && (
            <Text size="sm" c="dimmed">
              <T id="group.too-many" values={{ count: mostActorsWithAreas }} />
            </Text>
          )}
          {group !== null && <FoldedChoice />}
          {hasProfessionals && (
            <Switch
              size="sm"
              label={t('shell.per-person')}
              description={t('shell.per-person-help')}
              checked={level === 'person'}
              onChange={() => setView({ level: otherLevel(level) })}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** What of a map decides which choices are of use. */
const useActors = (): { readonly actors: number; readonly hasProfessionals: boolean } => {
  const snapshot = useSnapshot()
  return useMemo(() => {
    const actors = [...snapshot.entities.values()].filter(isActor)
    return {
      actors: actors.length,
      hasProfessionals: actors.some(({ kind }) => kind === 'professional'),
    }
  }, [snapshot])
}

/** Which of the groups are drawn as one. */
const FoldedChoice = (): ReactNode => {
  const t = useT()
  const groups = useGroups()
  const { folded } = useView()
  const setView = useSetView()
  if (groups.length === 0)
    return (
      <Text size="sm">
        <T id="group.empty" />
      </Text>
    )
  return (
    <>
      <ScrollArea.Autosize mah={220} type="auto">
        <Checkbox.Group
          label={t('group.fold')}
          value={[...folded]}
          onChange={(keys) => setView({ folded: keys.filter(isId) })}
        >
          <Stack gap={6} mt={6}>
            {groups.map(({ key, name, members }) => (
              <Checkbox
                key={key}
                value={key}
                label={t('group.counted', { name, count: members.length })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setView({ folded: groups.map(({ key }) => key) })}
        >
          <T id="group.fold-all" />
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setView({ folded: [] })}>
          <T id="group.unfold-all" />
        </Button>
      </Group>
    </>
  )
}
