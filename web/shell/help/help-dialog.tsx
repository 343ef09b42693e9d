import type { ReactNode } from 'react'
import { Button, Kbd, Stack, Switch, Table, Text, Title } from '@mantine/core'
import { Dialog } from '../../ui/dialog.tsx'
import { hasStops } from '../tour/stops.ts'
import { openTour } from '../tour/tour-open.ts'
import { keyGroups } from './keys.ts'
import { T, WithWords, useT } from './room.ts'
import { setSingleKey, useSingleKey } from './single-key.ts'

type HelpProps = { readonly onClose: () => void }

/** Where one's work is, what the keys do, and whether single keys do anything. */
export const HelpDialog = (props: HelpProps): ReactNode => (
  <WithWords>
    <Content {...props} />
  </WithWords>
)

const Content = ({ onClose }: HelpProps): ReactNode => {
  const t = useT()
  const { on } = useSingleKey()
  return (
    <Dialog title={t('help.title')} onClose={onClose} size="lg">
      <Stack>
        {hasStops() && (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              onClose()
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
