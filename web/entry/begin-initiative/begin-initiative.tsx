import type { FormEvent, ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Group, Stack, TagsInput, Text, TextInput } from '@mantine/core'
import { longestShort } from '../../../graph/model/short-text.ts'
import type { Fields } from '../../../graph/model/value.ts'
import { useToday } from '../../state/as-of.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { onDemand } from '../../ui/on-demand.ts'
import { useLanguage } from '../../words/language.ts'
import { T, WithWords, useT } from './room.ts'
import { beginInitiative, initiativeLists } from '../changes/begin-initiative.ts'
import type { InitiativeList } from '../changes/begin-initiative.ts'
import { shortLists, targetIdOf } from '../changes/lists.ts'
import { choicesOfList, valueIn } from '../inspector/options.ts'
import { useSaidAct } from '../use-act.tsx'
import { AlreadyThere } from './already-there.tsx'
import { ScaleQuestion } from './scale-question.tsx'
import type { Scale } from './scale-question.tsx'
import { ThreeQuestions } from './three-questions.tsx'

const { useIsOpen, open, close } = onDemand()

/** Asks about a new initiative. */
export const openBeginInitiative = open

/** The form, once a page. */
export const BeginInitiative = (): ReactNode =>
  useIsOpen() && (
    <WithWords>
      <BeginDialog />
    </WithWords>
  )

type Labels = { readonly [list in InitiativeList]: readonly string[] }

/** First what is there already, then whether the neighbourhood is its scale; the rest can wait. */
const BeginDialog = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const today = useToday()
  const act = useSaidAct()
  const setView = useSetView()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const [labels, setLabels] = useState<Labels>({ about: [], forGroups: [], heldAt: [] })
  const [scale, setScale] = useState<Scale>({ answer: null, best: null, reasons: '' })
  const options = useMemo(
    () =>
      Object.fromEntries(
        initiativeLists.map((list) => [list, choicesOfList(snapshot, shortLists[list], language)]),
      ),
    [snapshot, language],
  )
  const valuesOf = (list: InitiativeList): readonly string[] =>
    labels[list].map((label) => valueIn(options[list] ?? [], label))
  const idsOf = (list: InitiativeList) =>
    valuesOf(list).flatMap((value) => targetIdOf(snapshot, shortLists[list], value) ?? [])
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return setMissing(true)
    close()
    const lists = {
      about: valuesOf('about'),
      forGroups: valuesOf('forGroups'),
      heldAt: valuesOf('heldAt'),
    }
    let made = null
    await act(
      (now, noted) => {
        const added = beginInitiative(now, { name, lists, fields: fieldsOf(scale, today) }, noted)
        made = added.id
        return added.changes
      },
      t('begin.added', { name: name.trim() }),
    )
    if (made !== null) setView({ selected: [made], panel: 'inspector' })
  }
  return (
    <Dialog title={t('begin.open')} onClose={close} size="lg">
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('begin.name')}
            maxLength={longestShort}
            value={name}
            error={missing && t('begin.no-name')}
            onChange={(event) => {
              setMissing(false)
              setName(event.currentTarget.value)
            }}
          />
          <Text size="sm" c="dimmed">
            <T id="begin.about" />
          </Text>
          {initiativeLists.map((list) => (
            <TagsInput
              key={list}
              label={t(`inspector.list.${list}`)}
              data={(options[list] ?? []).map(({ label }) => label)}
              value={[...labels[list]]}
              onChange={(chosen) => setLabels({ ...labels, [list]: chosen })}
              maxDropdownHeight={220}
            />
          ))}
          <AlreadyThere
            intended={{
              name,
              themes: idsOf('about'),
              groups: idsOf('forGroups'),
              places: idsOf('heldAt'),
            }}
            onOpen={(id) => {
              close()
              setView({ selected: [id], panel: 'inspector' })
            }}
          />
          <ThreeQuestions />
          <ScaleQuestion value={scale} onChange={setScale} />
          <Group justify="end">
            <Button type="submit">
              <T id="begin.add" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** What was not answered is not asked: it stays away. */
const fieldsOf = ({ answer, best, reasons }: Scale, today: string): Fields => ({
  ...(answer !== null && { scaleAnswer: answer, scaleOn: today }),
  ...(best !== null && { scaleBest: best }),
  ...(reasons.trim() !== '' && { scaleReasons: reasons.trim() }),
})
