import type { ReactNode } from 'react'
import { useState } from 'react'
import { Box, Button, Stack } from '@mantine/core'
import type { Element } from '../../../graph/model/element.ts'
import { T } from '../../words/say.tsx'
import { FieldRow } from './field-row.tsx'

/** All other fields of the catalogue, drawn when somebody wants them. */
export const MoreFields = ({
  element,
  fields,
}: {
  element: Element
  fields: readonly string[]
}): ReactNode => {
  const [open, setOpen] = useState(false)
  if (fields.length === 0) return null
  return (
    <Box>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <T id={open ? 'inspector.less' : 'inspector.more'} />
      </Button>
      {open && (
        <Stack gap="sm" mt="xs">
          {fields.map((field) => (
            <FieldRow key={field} element={element} name={field} />
          ))}
        </Stack>
      )}
    </Box>
  )
}
