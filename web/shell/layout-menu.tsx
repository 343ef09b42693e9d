import type { ReactNode } from 'react'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { layouts } from '../state/use-tidy.ts'
import type { Layout } from '../state/use-tidy.ts'
import { T, useT } from '../words/say.tsx'

/** Other ways to place everybody; each is one step, and undo brings back the places of before. */
export const LayoutMenu = ({
  onPick,
}: {
  readonly onPick: (layout: Layout) => void
}): ReactNode => {
  const t = useT()
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Tooltip label={t('layout.title')}>
          <ActionIcon variant="default" radius="xl" size={30} aria-label={t('layout.title')}>
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {layouts.map((layout) => (
          <Menu.Item key={layout} onClick={() => onPick(layout)}>
            <T id={`layout.${layout}`} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
