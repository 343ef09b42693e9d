import type { ReactNode } from 'react'
import { useState } from 'react'
import {
  Anchor,
  Group,
  NativeSelect,
  NumberInput,
  ScrollArea,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core'
import { uses } from '../../../graph/format/mapping/mapping.ts'
import type { Mapping, SheetMapping } from '../../../graph/format/mapping/mapping.ts'
import { columnName } from '../../../graph/format/reading/sheet.ts'
import type { Sheet } from '../../../graph/format/reading/sheet.ts'
import { kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { actorKinds, togetherTypes } from '../../../graph/model/catalogue/names.ts'
import { useLanguage } from '../../words/language.ts'
import classes from './import.module.css'
import { roleOptions } from './role-options.ts'
import { T, useT } from './room.ts'

type ColumnsProps = {
  readonly sheets: readonly Sheet[]
  readonly mapping: Mapping
  readonly setMapping: (mapping: Mapping) => void
}

/** How each sheet is read: what it is about and what stands in each column, to be corrected. */
export const Columns = ({ sheets, mapping, setMapping }: ColumnsProps): ReactNode => {
  const [open, setOpen] = useState(false)
  return (
    <section>
      <Anchor component="button" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <T id="import.columns" />
      </Anchor>
      {open && (
        <Stack gap="md" mt="xs">
          <Text size="sm" c="dimmed">
            <T id="import.columns-what" />
          </Text>
          {sheets.map((sheet, nth) => {
            const how = mapping[nth]
            return how === undefined ? null : (
              <OneSheet
                key={sheet.name}
                sheet={sheet}
                how={how}
                onChange={(next) => setMapping(mapping.with(nth, next))}
              />
            )
          })}
        </Stack>
      )}
    </section>
  )
}

/** So many rows show what is in a column. */
const shown = 4

type OneSheetProps = {
  readonly sheet: Sheet
  readonly how: SheetMapping
  readonly onChange: (how: SheetMapping) => void
}

const OneSheet = ({ sheet, how, onChange }: OneSheetProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const options = roleOptions(how, language, t)
  const titles = sheet.rows[how.header] ?? []
  return (
    <section aria-label={sheet.name}>
      <Title order={3} size="h5">
        {sheet.name}
      </Title>
      <Group align="end" gap="sm">
        <NativeSelect
          label={t('import.use')}
          value={how.use}
          data={uses.map((value) => ({ value, label: t(`import.use.${value}`) }))}
          onChange={(event) => {
            const use = uses.find((each) => each === event.currentTarget.value)
            if (use !== undefined) onChange({ ...how, use })
          }}
        />
        <NumberInput
          label={t('import.header')}
          value={how.header + 1}
          min={1}
          max={Math.max(sheet.rows.length, 1)}
          w={140}
          hideControls
          onChange={(row) => {
            if (typeof row === 'number') onChange({ ...how, header: Math.max(0, row - 1) })
          }}
        />
        {how.use === 'actors' && (
          <NativeSelect
            label={t('import.kind')}
            value={how.kind}
            data={actorKinds.map((value) => ({ value, label: kindSpec(value).label[language] }))}
            onChange={(event) => {
              const kind = actorKinds.find((each) => each === event.currentTarget.value)
              if (kind !== undefined) onChange({ ...how, kind })
            }}
          />
        )}
        {how.use !== 'skip' && (
          <NativeSelect
            label={t('import.type')}
            value={how.type}
            data={togetherTypes.map((value) => ({
              value,
              label: relationSpec(value).label[language],
            }))}
            onChange={(event) => {
              const type = togetherTypes.find((each) => each === event.currentTarget.value)
              if (type !== undefined) onChange({ ...how, type })
            }}
          />
        )}
      </Group>
      {how.use !== 'skip' && (
        <ScrollArea tabIndex={0} role="group" aria-label={sheet.name}>
          <Table className={classes['columns']} withColumnBorders>
            <Table.Thead>
              <Table.Tr>
                {how.columns.map((role, column) => (
                  <Table.Th key={column}>
                    <span className={classes['title']}>{titles[column] ?? ''}</span>
                    <NativeSelect
                      aria-label={t('import.role-of', {
                        column: titles[column] || columnName(column + 1),
                      })}
                      value={role ?? ''}
                      size="xs"
                      data={[{ value: '', label: t('import.role.none') }, ...options]}
                      onChange={(event) => {
                        const { value } = event.currentTarget
                        const columns = how.columns.with(column, value === '' ? null : value)
                        onChange({ ...how, columns })
                      }}
                    />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sheet.rows.slice(how.header + 1, how.header + 1 + shown).map((row, nth) => (
                <Table.Tr key={nth}>
                  {how.columns.map((_, column) => (
                    <Table.Td key={column}>{(row[column] ?? '').slice(0, 60)}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      )}
    </section>
  )
}
