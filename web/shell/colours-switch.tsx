import type { ReactNode } from 'react'
import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core'
import { IconContrast2, IconMoon, IconSun } from '@tabler/icons-react'
import { setContrast, useContrast } from '../ui/contrast.ts'
import { useLook } from '../ui/use-look.ts'
import { T, useT } from '../words/say.tsx'

const schemes = ['light', 'dark', 'auto'] as const

/** Light, dark or as the computer has it, and high contrast or not. */
export const ColoursSwitch = (): ReactNode => {
  const t = useT()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { scheme } = useLook()
  const contrast = useContrast()
  const Icon = contrast ? IconContrast2 : scheme === 'dark' ? IconMoon : IconSun
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Tooltip label={t('colours.title')}>
          <ActionIcon variant="default" size={36} aria-label={t('colours.title')}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(next) => {
            const chosen = schemes.find((each) => each === next)
            if (chosen !== undefined) setColorScheme(chosen)
          }}
        >
          {schemes.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              <T id={`colours.${each}`} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={contrast} onChange={setContrast}>
          <T id="colours.contrast" />
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  )
}
