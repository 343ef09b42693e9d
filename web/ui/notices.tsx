import type { ReactNode } from 'react'
import { MantineThemeProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useT } from '../words/say.tsx'

/** Where the page tells what was done; the cross of each notice has its name. */
export const Notices = (): ReactNode => {
  const t = useT()
  const closeButtonProps = { 'aria-label': t('shell.close') }
  return (
    <MantineThemeProvider
      theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}
    >
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  )
}
