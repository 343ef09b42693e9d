import type { ReactNode } from 'react'
import { useHotkeys } from '@mantine/hooks'
import { HelpHost, openHelp } from './help-open.ts'
import { useSingleKey } from './single-key.ts'

/** The help, once a page: shown when somebody asks for it, by button, by search or by its key. */
export const Help = (): ReactNode => {
  const { on } = useSingleKey()
  // With Shift or without: where the question mark is differs by keyboard. Never while somebody types.
  const own = { usePhysicalKeys: false }
  const ask = (): void => {
    if (on) openHelp()
  }
  useHotkeys([
    ['?', ask, own],
    ['shift+?', ask, own],
  ])
  return <HelpHost />
}
