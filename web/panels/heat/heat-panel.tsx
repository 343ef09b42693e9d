import type { ReactNode } from 'react'
import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import type { Warmth } from '../../../graph/analysis/findings/sparks/s1-heat.ts'
import { say } from '../../../graph/analysis/findings/words/say.ts'
import type { Heat } from '../../../graph/analysis/subjects/heat.ts'
import { HeatDrawing } from '../../canvas/legend-drawing.tsx'
import { useLook } from '../../ui/use-look.ts'
import { canvasTheme } from '../../canvas/theme.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView, useView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, useT } from '../../words/say.tsx'
import panel from '../../ui/panel.module.css'
import classes from './heat.module.css'

const warmestFirst: readonly Heat[] = ['fire', 'spark', 'cold', 'unknown']

/** How warm initiatives and themes are, by whose word and when; the chosen one is drawn on the map. */
export const HeatPanel = (): ReactNode => {
  const initiatives = useAnalysis((analysis) => analysis.initiatives)
  const themes = useAnalysis((analysis) => analysis.themes)
  const isEmpty = initiatives?.length === 0 && themes?.length === 0
  return (
    <Stack gap="sm" className={panel['panel']}>
      <Title order={2} className={panel['heading']}>
        <T id="heat.title" />
      </Title>
      <Text className={classes['note']}>
        <T id={isEmpty ? 'heat.none' : 'heat.lead'} />
      </Text>
      <WarmthList title="heat.initiatives" list={initiatives ?? []} />
      <WarmthList title="heat.themes" list={themes ?? []} />
    </Stack>
  )
}

const WarmthList = (props: {
  readonly title: 'heat.initiatives' | 'heat.themes'
  readonly list: readonly Warmth[]
}): ReactNode => {
  const t = useT()
  if (props.list.length === 0) return null
  const inOrder = props.list.toSorted(
    (a, b) => warmestFirst.indexOf(a.heat) - warmestFirst.indexOf(b.heat),
  )
  return (
    <section aria-label={t(props.title)}>
      <Title order={3} className={classes['kind']}>
        <T id={props.title} />
      </Title>
      <ul className={panel['list']}>
        {inOrder.map((warmth) => (
          <li key={warmth.id}>
            <OneWarmth warmth={warmth} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const OneWarmth = ({ warmth }: { warmth: Warmth }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const sayDate = useSayDate()
  const setView = useSetView()
  const { warm } = useView()
  const theme = canvasTheme(useLook())
  const { id, heat, embers, saidOn, sources } = warmth
  const { fire, spark, unknown } = embers
  const both = fire > 0 && spark > 0
  const counts = say(
    { id: 's1.embers', values: { fire, spark, unknown, both } },
    snapshot,
    language,
  )
  const names = sources.map((source) => nameOrValue(source, snapshot, language))
  const when = saidOn === undefined ? t('heat.no-date') : t('heat.said', { date: sayDate(saidOn) })
  const where = names.length === 0 ? [] : [t('heat.source', { names: names.join(', ') })]
  return (
    <UnstyledButton
      className={classes['row']}
      aria-pressed={warm === id}
      onClick={() => setView({ warm: warm === id ? null : id })}
    >
      <svg width={24} height={24} viewBox="-12 -12 24 24" aria-hidden>
        <HeatDrawing heat={heat} theme={theme} />
      </svg>
      <span className={classes['words']}>
        <span className={classes['name']}>{nameOrValue(id, snapshot, language)}</span>
        <span>
          <b>{t(`heat.${heat}`)}</b>
          {heat !== 'unknown' && ` · ${counts}`}
        </span>
        {heat !== 'unknown' && (
          <span className={classes['note']}>{[when, ...where].join(' · ')}</span>
        )}
      </span>
    </UnstyledButton>
  )
}
