import type { ReactNode } from 'react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { Anchor } from '@mantine/core'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import { isActor } from '../../graph/model/element.ts'
import type { Entity } from '../../graph/model/element.ts'
import { isId } from '../../graph/model/ids.ts'
import { nameIn } from '../../graph/model/naming.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { makeTeam } from '../entry/changes/make-team.ts'
import { useSaidAct } from '../entry/use-act.tsx'
import { useSnapshot } from '../state/use-document.tsx'
import { useSetView } from '../state/view.ts'
import { useLanguage } from '../words/language.ts'
import { T, useT } from '../words/say.tsx'
import { LineForm } from './line-form.tsx'
import classes from './cards.module.css'

/** A card about several actors can become a team of them, under a name that somebody gives it. */
export const TeamFromCard = ({ finding }: { readonly finding: Finding }): ReactNode => {
  const [asking, setAsking] = useState(false)
  const members = membersOf(finding, useSnapshot())
  if (members.length < 2) return null
  if (asking) return <TeamForm members={members} onDone={() => setAsking(false)} />
  return (
    <Anchor
      component="button"
      type="button"
      className={classes['how']}
      onClick={() => setAsking(true)}
    >
      <T id="cards.team" />
    </Anchor>
  )
}

/** The actors that a card is about. */
const membersOf = ({ subjects }: Finding, snapshot: Snapshot): readonly Entity[] =>
  subjects
    .filter(isId)
    .flatMap((id) => snapshot.entities.get(id) ?? [])
    .filter(isActor)

type TeamFormProps = { readonly members: readonly Entity[]; readonly onDone: () => void }

const TeamForm = ({ members, onDone }: TeamFormProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const act = useSaidAct()
  const setView = useSetView()
  const intl = useIntl()
  const make = async (name: string): Promise<void> => {
    let id: Entity['id'] | null = null
    const kept = await act(
      (snapshot, noted) => {
        const team = makeTeam(snapshot, { name, members: members.map((each) => each.id) }, noted)
        id = team.id
        return team.changes
      },
      t('cards.team-made', { name }),
    )
    onDone()
    if (kept && id !== null) setView({ selected: [id], panel: 'inspector', finding: null })
  }
  return (
    <LineForm
      label={t('cards.team-name')}
      description={t('cards.team-what')}
      value={intl.formatList(members.map((member) => nameIn(member, language)))}
      keep="cards.team-make"
      onKeep={(name) => {
        if (name.trim() !== '') void make(name)
      }}
      onCancel={onDone}
    />
  )
}
