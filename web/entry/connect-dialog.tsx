import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Stack, Text } from '@mantine/core'
import type { Id } from '../../graph/model/ids.ts'
import { nameIn } from '../../graph/model/naming.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { Dialog } from '../ui/dialog.tsx'
import { T, useT } from '../words/say.tsx'
import { useAct } from './use-act.tsx'
import { chooseRelation, choicesFor } from './changes/relation-choice.ts'
import type { RelationChoice } from './changes/relation-choice.ts'
import { entityOrValue } from './changes/values.ts'
import { RelationChoices } from './relation-choices.tsx'

type ConnectDialogProps = { readonly from: Id; readonly to: Id; readonly onClose: () => void }

/** Asks what two have to do with each other. `to` may be a shared value that nobody used yet. */
export const ConnectDialog = ({ from, to, onClose }: ConnectDialogProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const act = useAct()
  const [turned, setTurned] = useState(false)
  const [first, second] = (turned ? [to, from] : [from, to]).map((id) =>
    entityOrValue(snapshot, id),
  )
  if (first === undefined || second === undefined) return null
  const names = { from: nameIn(first, language), to: nameIn(second, language) }
  const choices = choicesFor(first, second)
  const pick = (choice: RelationChoice): void => {
    onClose()
    void act((now, noted) => chooseRelation(now, { from: first.id, to: second.id }, choice, noted))
  }
  return (
    <Dialog size="lg" title={t('connect.title', names)} onClose={onClose}>
      <Stack gap="sm">
        {choices.length === 0 ? (
          <Text>
            <T id="connect.private" />
          </Text>
        ) : (
          <RelationChoices choices={choices} onPick={pick} />
        )}
        <Button variant="default" onClick={() => setTurned(!turned)}>
          <T id="connect.turn" values={{ from: names.to, to: names.from }} />
        </Button>
      </Stack>
    </Dialog>
  )
}
