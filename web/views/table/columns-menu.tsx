import type { ReactNode } from 'react'
import { Button, Checkbox, Popover, ScrollArea, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { T } from '../../words/say.tsx'
import type { Column } from './sheets.ts'

type ColumnsMenuProps = {
  readonly columns: readonly Column[]
  readonly shown: ReadonlySet<string>
  readonly titleOf: (column: Column) => string
  readonly onChange: (shown: ReadonlySet<string>) => void
}

/** Which columns one sees. */
export const ColumnsMenu = ({ columns, shown, titleOf, onChange }: ColumnsMenuProps): ReactNode => (
  <Popover position="bottom-end" trapFocus width={300}>
    <Popover.Target>
      <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
        <T id="table.columns" />
      </Button>
    </Popover.Target>
    <Popover.Dropdown p={0}>
      <ScrollArea.Autosize mah={380} type="auto" viewportProps={{ tabIndex: 0 }}>
        <Stack gap={8} p="sm">
          {columns.map((column) => (
            <Checkbox
              key={column.id}
              label={titleOf(column)}
              checked={shown.has(column.id)}
              onChange={(event) => {
                const next = new Set(shown)
                if (event.currentTarget.checked) next.add(column.id)
                else next.delete(column.id)
                // A table without a column could not be given one again.
                if (next.size > 0) onChange(next)
              }}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Popover.Dropdown>
  </Popover>
)
