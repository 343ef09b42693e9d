import type { ReactNode } from 'react'
import { Group, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { IconButton } from '../../ui/icon-button.tsx'
import { useT } from '../../words/say.tsx'
import panel from '../../ui/panel.module.css'

type ChosenProps = {
  readonly title: string
  readonly list: readonly { readonly key: string; readonly name: string }[]
  readonly onBack: (key: string) => void
}

/** What was chosen, each with a way back. */
export const Chosen = ({ title, list, onBack }: ChosenProps): ReactNode => {
  const t = useT()
  if (list.length === 0) return null
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <ul className={panel['list']} aria-label={title}>
        {list.map(({ key, name }) => (
          <Group component="li" key={key} gap={4} justify="space-between" wrap="nowrap">
            <Text size="sm">{name}</Text>
            <IconButton label={t('what-if.put-back', { name })} onClick={() => onBack(key)}>
              <IconX size={15} aria-hidden />
            </IconButton>
          </Group>
        ))}
      </ul>
    </Stack>
  )
}
