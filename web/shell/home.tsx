import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Alert, Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { demoMap } from '../state/demo.ts'
import { chooseGift } from '../panels/gift/choose-gift.ts'
import { useOpenGift } from '../panels/gift/use-open-gift.ts'
import { T, useT } from '../words/say.tsx'
import classes from './home.module.css'
import { HomeBar } from './home-bar.tsx'
import { lastMap, startsHere } from './last-map.ts'
import { loadWorkbench } from './load-workbench.ts'
import { MapList } from './map-list.tsx'
import { NewMap } from './new-map.tsx'
import { openTour } from './tour/tour-open.ts'
import { useMaps } from './use-maps.ts'

/** The first screen, and the list of maps. */
export const Home = (): ReactNode => {
  const t = useT()
  const navigate = useNavigate()
  const openGift = useOpenGift()
  const { data: maps, isError, refetch } = useMaps()
  const [making, setMaking] = useState(false)
  useEffect(() => void loadWorkbench(), [])
  useEffect(() => {
    document.title = 'Vonk'
    const last = lastMap()
    // The next start opens the map of last time; who comes back to this page wants this page.
    if (maps?.some((map) => map.id === last) === true && startsHere())
      void navigate({ to: '/map/$map', params: { map: last ?? '' }, replace: true })
  }, [maps, navigate])
  const hasDemo = maps?.some((map) => map.id === demoMap) === true
  const own = maps?.filter((map) => map.id !== demoMap) ?? []
  return (
    <div className={classes['page']}>
      <HomeBar />
      <main className={classes['main']}>
        <Stack gap="xs">
          <Title order={1} className={classes['title']}>
            <T id={own.length === 0 ? 'home.welcome' : 'home.title'} />
          </Title>
          {own.length === 0 && (
            <Text className={classes['lead']}>
              <T id="home.lead" />
            </Text>
          )}
          {hasDemo && own.length === 0 && (
            <Text c="dimmed">
              <T id="home.demo" />
            </Text>
          )}
        </Stack>
        <Group>
          <Button size="md" onClick={() => setMaking(true)}>
            <T id={own.length === 0 ? 'home.begin' : 'home.new'} />
          </Button>
          {hasDemo && (
            <Button
              size="md"
              variant="default"
              onClick={() => void navigate({ to: '/map/$map', params: { map: demoMap } })}
            >
              <T id="home.look-around" />
            </Button>
          )}
          <Button size="md" variant="default" onClick={() => chooseGift(openGift)}>
            <T id="home.given" />
          </Button>
          {hasDemo && own.length === 0 && (
            <Button
              size="md"
              variant="subtle"
              onClick={() => {
                openTour()
                void navigate({ to: '/map/$map', params: { map: demoMap } })
              }}
            >
              <T id="tour.open" />
            </Button>
          )}
        </Group>
        {isError && (
          <Alert color="warm" role="alert" title={t('shell.away')}>
            <Button variant="default" onClick={() => void refetch()}>
              <T id="shell.try-again" />
            </Button>
          </Alert>
        )}
        {maps === undefined && !isError && (
          <Center>
            <Loader size="sm" aria-label={t('home.loading')} />
          </Center>
        )}
        {maps !== undefined && maps.length > 0 && <MapList maps={maps} />}
      </main>
      {making && <NewMap onClose={() => setMaking(false)} />}
    </div>
  )
}
