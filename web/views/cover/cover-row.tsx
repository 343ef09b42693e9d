import type { ReactNode } from 'react'
import { Anchor, Table, Text } from '@mantine/core'
import type { Covered } from '../../../graph/analysis/cover.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { useT } from '../../words/say.tsx'
import classes from './cover.module.css'
import { PresenceDrawing } from './presence.tsx'

type CoverRowProps = {
  readonly what: string
  readonly covered: Covered
  /** What can be done about it, where nobody is there. */
  readonly children?: ReactNode
}

/** One need, how far it is there, and who. */
export const CoverLine = ({ what, covered, children }: CoverRowProps): ReactNode => {
  const t = useT()
  const { goal } = useView()
  const { presence } = covered
  const far = presence === 'unconnected' && goal !== null ? 'unconnected-goal' : presence
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes['what']}>
        {what}
      </Table.Th>
      <Table.Td>
        <span className={classes['status']}>
          <PresenceDrawing presence={presence} />
          {t(`cover.${far}`)}
        </span>
      </Table.Td>
      <Table.Td>
        <Who covered={covered} />
        {children}
      </Table.Td>
    </Table.Tr>
  )
}

const Who = ({ covered: { named, count, residents } }: { covered: Covered }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const more = count - named.length - residents
  const rest = [
    ...(residents > 0 ? [t('cover.residents', { count: residents })] : []),
    ...(more > 0 ? [t('cover.more', { count: more })] : []),
  ]
  return (
    <Text size="sm" component="span">
      {named.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => setView({ selected: [id], panel: 'inspector' })}
          >
            {nameOrValue(id, snapshot, language)}
          </Anchor>
        </span>
      ))}
      {rest.length > 0 && `${named.length > 0 ? ', ' : ''}${rest.join(', ')}`}
    </Text>
  )
}

/** The head of a table of needs. */
export const CoverHead = (): ReactNode => {
  const t = useT()
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{t('cover.what')}</Table.Th>
        <Table.Th>{t('cover.how-far')}</Table.Th>
        <Table.Th>{t('cover.who')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}
