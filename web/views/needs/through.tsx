import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Button, Group, Stack, Text } from '@mantine/core'
import { waysBetween } from '../../../graph/analysis/overviews/ways-between.ts'
import type { Way } from '../../../graph/analysis/overviews/ways-between.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { knownText } from '../../../graph/model/value.ts'
import { NameChoice } from '../../panels/name-choice.tsx'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useSayDate } from '../../words/moment.ts'
import { T, useT } from '../../words/say.tsx'
import { NameLink } from '../name-link.tsx'
import { useNetwork } from '../../state/use-recorded.ts'
import page from '../view-page.module.css'
import classes from './needs.module.css'

/** Through whom one reaches another. */
export const Through = (): ReactNode => {
  const t = useT()
  const network = useNetwork()
  const [ends, setEnds] = useState<{ readonly from: Id | null; readonly to: Id | null }>({
    from: null,
    to: null,
  })
  const hers = useMemo(() => [...network.coordinators], [network])
  const { from, to } = ends
  const ways = useMemo(
    () => (from === null || to === null ? null : waysBetween(network, from, to)),
    [network, from, to],
  )
  return (
    <Stack gap="sm">
      <Text c="dimmed">
        <T id="needs.through-lead" />
      </Text>
      <Group align="end">
        {(['from', 'to'] as const).map((end) => (
          <NameChoice
            key={end}
            label={t(`needs.${end}`)}
            kinds={actorKinds}
            but={hers}
            value={ends[end]}
            onChoose={(chosen) => setEnds({ ...ends, [end]: chosen })}
          />
        ))}
      </Group>
      <div role="status">
        {ways?.length === 0 && <T id="needs.no-way" />}
        {ways !== null && ways.length > 0 && (
          <ol className={classes['ways']}>
            {ways.map((way, at) => (
              <OneWay key={way.join(' ')} way={way} nth={at + 1} />
            ))}
          </ol>
        )}
      </div>
    </Stack>
  )
}

const OneWay = ({ way, nth }: { way: Way; nth: number }): ReactNode => {
  const t = useT()
  const setView = useSetView()
  const snapshot = useSnapshot()
  const sayDate = useSayDate()
  return (
    <li>
      <b>{t('needs.way', { nth, steps: way.length - 1 })}</b>{' '}
      {way.map((id, at) => {
        const since = knownText(snapshot.entities.get(id)?.fields['anchoredSince'])
        return (
          <span key={id}>
            {at > 0 && ' → '}
            <NameLink id={id} />
            {since !== undefined && at > 0 && at < way.length - 1 && (
              <span className={page['quiet']}>
                {' '}
                ({t('needs.anchored', { date: sayDate(since) })})
              </span>
            )}
          </span>
        )
      })}{' '}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => setView({ view: 'map', selected: [...way], panel: 'inspector' })}
      >
        <T id="needs.show-way" />
      </Button>
    </li>
  )
}
