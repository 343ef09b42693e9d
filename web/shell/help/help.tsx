import type { ReactNode } from 'react'
import { Button, Kbd, Stack, Switch, Table, Text, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useHotkeys } from '@mantine/hooks'
import { Dialog } from '../../ui/dialog.tsx'
import { T, useT } from '../../words/say.tsx'
import { closeHelp, openHelp, useHelpOpen } from './help-open.ts'
import { openTour } from '../tour/tour-open.ts'
import { keyGroups } from './keys.ts'
import { setSingleKey, useSingleKey } from './single-key.ts'

/** The help, once a page: shown when somebody asks for it, by button, by search or by its key. */
export const Help = (): ReactNode => {
  const open = useHelpOpen()
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
  return open && <HelpDialog />
}

const HelpDialog = (): ReactNode => {
  const t = useT()
  const { on } = useSingleKey()
  // There is something to be shown around in only where a map is open.
  const { map } = useParams({ strict: false })
  return (
    <Dialog title={t('help.title')} onClose={closeHelp} size="lg">
      <Stack>
        {map !== undefined && (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              closeHelp()
              openTour()
            }}
          >
            <T id="tour.open" />
          </Button>
        )}
        <Text>
          <T id="help.saved" />
        </Text>
        <Text>
          <T id="help.move" />
        </Text>
        <Text>
          <T id="help.sentence" />
        </Text>
        {keyGroups.map(({ title, keys }) => (
          <section key={title} aria-labelledby={title}>
            <Title order={3} id={title} size="sm">
              <T id={title} />
            </Title>
            <Table>
              <Table.Tbody>
                {keys.map(({ keys: pressed, does }) => (
                  <Table.Tr key={does}>
                    <Table.Th scope="row" w={120}>
                      <Kbd>{pressed}</Kbd>
                    </Table.Th>
                    <Table.Td>
                      <T id={does} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
        <Switch
          label={t('help.single')}
          description={t('help.single-what')}
          checked={on}
          onChange={(event) => setSingleKey(event.currentTarget.checked)}
        />
      </Stack>
    </Dialog>
  )
}
