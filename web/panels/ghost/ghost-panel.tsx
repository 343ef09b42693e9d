import type { ReactNode } from 'react'
import { Stack, Text, Title } from '@mantine/core'
import type { Ghost } from '../../../graph/analysis/ghosts.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { ghostName } from '../../words/ghost-name.ts'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, WithWords, useT } from './room.ts'
import { GhostAnswers } from './ghost-answers.tsx'
import panel from '../../ui/panel.module.css'

/** The ghost that was chosen on the map: why it stands there, and what one knows of it. */
export const GhostPanel = (): ReactNode => (
  <WithWords>
    <Panel />
  </WithWords>
)

const Panel = (): ReactNode => {
  const setView = useSetView()
  const { ghost: chosen } = useView()
  const ghost = useAnalysis(({ ghosts }) => ghosts)?.find(({ id }) => id === chosen)
  return (
    <Stack gap="sm" className={panel['panel']}>
      {ghost === undefined ? (
        <Text>
          <T id="ghost.gone" />
        </Text>
      ) : (
        <OneGhost
          key={ghost.id}
          ghost={ghost}
          onGone={() => setView({ panel: 'cards', ghost: null })}
        />
      )}
    </Stack>
  )
}

const OneGhost = ({ ghost, onGone }: { ghost: Ghost; onGone: () => void }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { role } = ghost
  return (
    <>
      <Title order={2} size="h4">
        {t('ghost.title', { name: ghostName(ghost, snapshot, language) })}
      </Title>
      <Text>
        {role.type === 'subkind'
          ? t('ghost.subkind')
          : t('ghost.asset', { team: nameOrValue(role.team, snapshot, language) })}
      </Text>
      <GhostAnswers ghost={ghost} onGone={onGone} />
    </>
  )
}
