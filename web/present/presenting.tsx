import type { ReactNode } from 'react'
import { Suspense, lazy, useEffect, useMemo } from 'react'
import { Button, Group, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconMaximize, IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useDocument } from '../state/use-document.tsx'
import { useView, writeView } from '../state/view.ts'
import { T, useT } from '../words/say.tsx'
import { savedViews } from '../views/saved/saved-views.ts'
import { PartnerEyes } from './partner-eyes.tsx'
import classes from './present.module.css'
import { PresentedView } from './presented-view.tsx'

const PresentedMap = lazy(async () => ({
  default: (await import('./presented-map.tsx')).PresentedMap,
}))

/** Keys of a keyboard and of a presenter's remote, and how far they go. */
const steps: { readonly [key: string]: number } = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** One kept view at a time, large, with what is said about it. */
export const Presenting = (): ReactNode => {
  const t = useT()
  const navigate = useNavigate()
  const map = useDocument((state) => state.map)
  const snapshot = useDocument((state) => state.snapshot)
  const row = useMemo(() => savedViews(snapshot), [snapshot])
  const looked = useView()
  const { step, view } = looked
  const at = Math.min(Math.max(step ?? 1, 1), Math.max(row.length, 1)) - 1
  const saved = row[at]
  const leave = (): void => void navigate({ to: '/map/$map', params: { map }, search: savedList })
  const go = (to: number): void => {
    const next = row[to]
    if (next !== undefined)
      void navigate({ to: '.', search: writeView({ ...next.view, step: to + 1 }) })
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const by = steps[event.key]
      if (by !== undefined) go(at + by)
      if (event.key === 'Home') go(0)
      if (event.key === 'End') go(row.length - 1)
      if (event.key === 'Escape') leave()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
  // The address of the first step says only which step it is: what it shows stands in the row.
  const wanted = saved === undefined ? '' : JSON.stringify({ ...saved.view, step: at + 1 })
  const isThere = wanted === JSON.stringify(looked)
  useEffect(() => {
    if (!isThere && saved !== undefined)
      void navigate({
        to: '.',
        search: writeView({ ...saved.view, step: at + 1 }),
        replace: true,
      })
  }, [isThere, saved, at, navigate])
  return (
    <main className={classes['page']}>
      {saved === undefined ? (
        <Text className={classes['sentence']}>
          <T id="present.none" />
        </Text>
      ) : (
        <>
          <header>
            <Title order={1} className={classes['name']}>
              {saved.name}
            </Title>
            {saved.sentence !== '' && <Text className={classes['sentence']}>{saved.sentence}</Text>}
          </header>
          <div className={classes['stage']}>
            {isThere &&
              (view === 'map' ? (
                <Suspense fallback={null}>
                  <PresentedMap />
                </Suspense>
              ) : (
                <PartnerEyes>
                  <PresentedView name={view} />
                </PartnerEyes>
              ))}
          </div>
        </>
      )}
      <Group className={classes['foot']} justify="space-between">
        <Text size="sm" c="dimmed">
          <T id="present.partners" />
        </Text>
        <Group gap="xs">
          {row.length > 0 && (
            <>
              <Button
                variant="default"
                disabled={at === 0}
                leftSection={<IconArrowLeft size={18} aria-hidden />}
                onClick={() => go(at - 1)}
              >
                <T id="present.previous" />
              </Button>
              <Text role="status">{t('present.at', { nth: at + 1, count: row.length })}</Text>
              <Button
                disabled={at === row.length - 1}
                rightSection={<IconArrowRight size={18} aria-hidden />}
                onClick={() => go(at + 1)}
              >
                <T id="present.next" />
              </Button>
            </>
          )}
          <Button
            variant="default"
            leftSection={<IconMaximize size={18} aria-hidden />}
            onClick={() => void document.documentElement.requestFullscreen()}
          >
            <T id="present.full" />
          </Button>
          <Button variant="default" leftSection={<IconX size={18} aria-hidden />} onClick={leave}>
            <T id="present.stop" />
          </Button>
        </Group>
      </Group>
    </main>
  )
}

const savedList = { view: 'saved' }
