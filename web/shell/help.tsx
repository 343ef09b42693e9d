import type { ReactNode } from 'react'
import { Kbd, Stack, Table, Text } from '@mantine/core'
import { Dialog } from '../ui/dialog.tsx'
import { T, useT } from '../words/say.tsx'

const keys = [
  ['Ctrl K', 'help.search'],
  ['Ctrl Z', 'help.undo'],
  ['Ctrl Y', 'help.redo'],
  ['Tab', 'help.kind'],
  ['Enter', 'help.enter'],
  ['Esc', 'help.escape'],
] as const

/** The keys, and where one's work is. */
export const Help = ({ onClose }: { onClose: () => void }): ReactNode => {
  const t = useT()
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <Stack>
        <Text>
          <T id="help.saved" />
        </Text>
        <Text>
          <T id="help.move" />
        </Text>
        <Table>
          <Table.Tbody>
            {keys.map(([key, id]) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" w={90}>
                  <Kbd>{key}</Kbd>
                </Table.Th>
                <Table.Td>
                  <T id={id} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Dialog>
  )
}
