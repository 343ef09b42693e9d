import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Text } from '@mantine/core'
import { giftExtension, giftText, giftWithoutPersons } from '../../../graph/format/gift.ts'
import { isResidentPerson } from '../../../graph/model/element.ts'
import { asMapId } from '../../../graph/model/ids.ts'
import { download } from '../../documents/download.ts'
import { useOpenDocument, useSnapshot } from '../../state/use-document.tsx'
import { LabelledChoice } from '../../ui/labelled-choice.tsx'
import { T, useT } from './room.ts'
import { useFileName } from './use-file-name.ts'

const choices = ['without', 'with'] as const

/** Gives the map away in a file, to go on with elsewhere; whether residents go along is asked first. */
export const Give = ({ onDone }: { readonly onDone: () => void }): ReactNode => {
  const t = useT()
  const name = useFileName()
  const snapshot = useSnapshot()
  const { core } = useOpenDocument()
  const [persons, setPersons] = useState<(typeof choices)[number]>('without')
  const count = [...snapshot.entities.values()].filter(isResidentPerson).length
  const give = async (): Promise<void> => {
    const { saved } = core.getState()
    const gift =
      persons === 'with'
        ? { map: asMapId(snapshot.id), commits: saved.log }
        : await giftWithoutPersons(saved.snapshot, new Date().toISOString())
    const file = new Blob([giftText(gift)], { type: 'application/x-ndjson' })
    download(file, `${name}.${giftExtension}`)
    onDone()
  }
  return (
    <>
      <LabelledChoice
        label={t('export.persons')}
        value={persons}
        options={choices.map((value) => ({ value, label: t(`export.persons-${value}`) }))}
        onChange={setPersons}
      />
      <Text size="sm" role="status">
        <T id={`export.gift-${persons}`} values={{ count }} /> <T id="export.gift-back" />
      </Text>
      <Group justify="flex-end">
        <Button onClick={() => void give()}>
          <T id="export.save" />
        </Button>
      </Group>
    </>
  )
}
