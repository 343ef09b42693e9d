import type { ReactNode } from 'react'
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { router } from './shell/router.tsx'
import { SessionGate } from './shell/session-gate.tsx'
import { cssVariables, theme } from './shell/theme.ts'
import { Notices } from './ui/notices.tsx'
import { WordsProvider } from './words/words-provider.tsx'

const colours = localStorageColorSchemeManager({ key: 'vonk.colours' })
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1 } } })

/** The whole of the page. */
export const App = (): ReactNode => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    colorSchemeManager={colours}
    defaultColorScheme="auto"
  >
    <WordsProvider>
      <QueryClientProvider client={queries}>
        <ModalsProvider>
          <Notices />
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </ModalsProvider>
      </QueryClientProvider>
    </WordsProvider>
  </MantineProvider>
)
