import type { ReactNode } from 'react'
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Button, Stack, Text, Title } from '@mantine/core'
import type { Findings } from '../../graph/analysis/findings/finding.ts'
import { useAnalysis } from '../measures/use-analysis.ts'
import { useFilteredOut } from '../state/lens.ts'
import { setSpotlight } from '../state/spotlight.ts'
import { useHasCoordinator } from '../state/use-has-coordinator.ts'
import { useSetView, useView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import { AnsweredCards } from './answered-cards.tsx'
import { Card } from './card.tsx'
import { cardsTitle } from './card-answers.tsx'
import { CardFilters } from './card-filters.tsx'
import { CardsNews } from './cards-news.tsx'
import { cardFilters, cardGroups } from './card-filter.ts'
import type { CardFilter } from './card-filter.ts'
import { seenOf } from '../../graph/analysis/findings/seen-of.ts'
import { NotRun } from './not-run.tsx'
import { useSteady } from './use-steady.ts'
import panel from '../ui/panel.module.css'
import classes from './cards.module.css'

/** What stands out, strengths first; an open card is lit up on the map. */
export const Cards = (): ReactNode => {
  // A long list is drawn bit by bit, so that whoever types goes on typing.
  const all = useAnalysis(({ findings }) => findings)
  const out = useFilteredOut()
  const found = useDeferredValue(
    useMemo(() => (all === undefined ? all : seenOf(all, out)), [all, out]),
  )
  return <FoundCards found={found} />
}

const FoundCards = memo(({ found }: { readonly found: Findings | undefined }): ReactNode => {
  const t = useT()
  const [filter, setFilter] = useState<CardFilter>('first')
  const view = useView()
  const setView = useSetView()
  const { list, gone, holding } = useSteady(found)
  const open = (view.finding && list.find((finding) => finding.id === view.finding)) || null

  useEffect(() => {
    setSpotlight(open)
    return () => setSpotlight(null)
  }, [open])

  const toggle = useCallback(
    (id: string, isOpen: boolean) => setView({ finding: isOpen ? null : id }),
    [setView],
  )
  const filters = cardFilters(list)
  const current = filters.includes(filter) ? filter : 'first'
  const hasCoordinator = useHasCoordinator()
  return (
    <Stack gap="sm" className={panel['panel']} {...holding}>
      <Title order={2} className={panel['heading']} id={cardsTitle} tabIndex={-1}>
        <T id="cards.title" />
      </Title>
      <CardFilters names={filters.join(' ')} current={current} onChoose={setFilter} />
      {hasCoordinator && (
        <Text className={classes['note']}>
          <T id="cards.without-you" />
        </Text>
      )}
      {found === undefined && (
        <Text className={classes['note']} role="status">
          <T id="cards.busy" />
        </Text>
      )}
      {found !== undefined && list.length === 0 && (
        <Text className={classes['note']}>
          <T id="cards.none" />
        </Text>
      )}
      {cardGroups(list, current).map((group) => (
        <Stack key={group.category} gap="xs">
          <ul
            className={`${panel['list']} ${classes['list']}`}
            aria-label={t(`cards.${group.category}`)}
          >
            {group.shown.map((finding) => (
              <Card
                key={finding.id}
                finding={finding}
                gone={gone.has(finding.id)}
                open={finding.id === view.finding}
                onToggle={toggle}
              />
            ))}
          </ul>
          {group.count > group.shown.length && (
            <Button variant="subtle" size="compact-sm" onClick={() => setFilter(group.category)}>
              <T id="cards.all" values={{ count: group.count }} />{' '}
              {t(`cards.${group.category}`).toLocaleLowerCase()}
            </Button>
          )}
        </Stack>
      ))}
      <AnsweredCards list={found?.answered ?? []} />
      <NotRun list={found?.notRun ?? []} />
      <CardsNews findings={found?.findings} />
    </Stack>
  )
})
