import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { codesOf, readSheetLine } from '../../../graph/format/worksheet.ts'
import type { Coded, SheetLine } from '../../../graph/format/worksheet.ts'
import { kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { valueOf } from '../../api/answer.ts'
import { client } from '../../api/client-here.ts'
import { OnPaper } from '../../documents/on-paper.tsx'
import { useSaidAct } from '../../entry/use-act.tsx'
import { useDocument, useSnapshot } from '../../state/use-document.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { labelOf } from '../../views/value-label.ts'
import { useLanguage } from '../../words/language.ts'
import { T, WithWords, useT } from './room.ts'
import { sheetChanges } from './sheet-changes.ts'
import { SheetPage } from './sheet-page.tsx'
import classes from './worksheet.module.css'

/** Prints the sheet, and takes what was written on it: line by line, shown as it was understood, added in one act. */
export const WorksheetDialog = (props: { readonly onClose: () => void }): ReactNode => (
  <WithWords>
    <Work {...props} />
  </WithWords>
)

const Work = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const t = useT()
  const present = useSnapshot()
  const act = useSaidAct()
  const [revision, setRevision] = useState(present.revision)
  const [text, setText] = useState('')
  const [printed, setPrinted] = useState(0)
  const { codes, isAway } = useCodes(revision)
  const now = useMemo(() => codesOf(present), [present])
  const lines = useMemo(
    () =>
      text
        .split('\n')
        .map((line) => readSheetLine(line, codes))
        .filter((line): line is SheetLine => line !== undefined),
    [text, codes],
  )
  const good = lines.filter((line) => line.type !== 'bad' && !isResident(line))
  const add = async (): Promise<void> => {
    const said = t('worksheet.added', { count: good.length })
    if (await act((snapshot, noted) => sheetChanges(snapshot, good, noted), said)) onClose()
  }
  const [first, second] = now
  const example =
    first === undefined || second === undefined ? 'V1 4 O2' : `${first.code} 4 ${second.code} 2`
  return (
    <Dialog title={t('worksheet.title')} onClose={onClose} size="lg">
      <Stack gap="md">
        <Text size="sm">
          <T id="worksheet.what" values={{ example }} />
        </Text>
        <Group align="end">
          <Button variant="default" onClick={() => setPrinted(printed + 1)}>
            <T id="worksheet.print" />
          </Button>
        </Group>
        <NumberInput
          label={t('worksheet.sheet')}
          description={t('worksheet.sheet-what')}
          value={revision}
          min={1}
          max={present.revision}
          hideControls
          maw={220}
          error={isAway ? t('worksheet.away') : null}
          onChange={(value) => {
            if (typeof value === 'number') setRevision(value)
          }}
        />
        <Textarea
          label={t('worksheet.lines')}
          value={text}
          autosize
          minRows={4}
          maxRows={10}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ul className={classes['understood']} aria-live="polite">
          {lines.map((line, nth) => (
            <Understood key={nth} line={line} codes={codes} />
          ))}
        </ul>
        <Group justify="flex-end">
          <Button disabled={good.length === 0} onClick={() => void add()}>
            <T id="worksheet.add" values={{ count: good.length }} />
          </Button>
        </Group>
      </Stack>
      {printed > 0 && (
        <OnPaper size="A4 portrait" times={printed}>
          <SheetPage snapshot={present} codes={now} />
        </OnPaper>
      )}
    </Dialog>
  )
}

/** A resident is agreed with the person, under a role name: not from a line on paper. */
const isResident = (line: SheetLine): boolean => line.type === 'actor' && line.kind === 'resident'

/** The codes as they were on a sheet, by its number: the state of the map that it was printed of. */
const useCodes = (
  revision: number,
): { readonly codes: readonly Coded[]; readonly isAway: boolean } => {
  const map = useDocument((state) => state.map)
  const present = useSnapshot()
  const isNow = revision === present.revision
  const { data, isError } = useQuery({
    queryKey: ['past', map, revision],
    queryFn: async () => valueOf(await client.snapshot(map, revision)),
    enabled: !isNow && revision >= 1 && revision < present.revision,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  })
  const of = isNow ? present : data
  const codes = useMemo(() => (of === undefined ? [] : codesOf(of)), [of])
  return { codes, isAway: isError || revision < 1 || revision > present.revision }
}

const Understood = (props: {
  readonly line: SheetLine
  readonly codes: readonly Coded[]
}): ReactNode => {
  const { line, codes } = props
  const language = useLanguage()
  if (line.type === 'bad')
    return (
      <Text component="li" size="sm" c="warm">
        <T id={`worksheet.bad-${line.what}`} values={{ text: line.text }} />
      </Text>
    )
  if (isResident(line))
    return (
      <Text component="li" size="sm" c="warm">
        <T id="worksheet.bad-resident" />
      </Text>
    )
  if (line.type === 'actor')
    return (
      <Text component="li" size="sm">
        <T
          id="worksheet.actor"
          values={{ name: line.name, kind: kindSpec(line.kind).label[language] }}
        />
      </Text>
    )
  const nameOf = (id: string): string => {
    const actor = codes.find((each) => each.actor.id === id)?.actor
    return actor === undefined ? '' : nameIn(actor, language)
  }
  const often = line.frequency === undefined ? '' : labelOf('frequency', line.frequency, language)
  return (
    <Text component="li" size="sm">
      <T
        id={often === '' ? 'worksheet.tie' : 'worksheet.tie-often'}
        values={{
          from: nameOf(line.from),
          verb: relationSpec(line.tie).label[language],
          to: nameOf(line.to),
          often,
        }}
      />
    </Text>
  )
}
