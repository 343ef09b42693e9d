import type { KeyboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { MapPicture } from '../../../documents/map-picture.tsx'
import { useLanguage } from '../../../words/language.ts'
import { languagesOf } from '../languages-of.ts'
import type { Pack } from '../pack/pack-of.ts'
import { usePackPages } from '../pack/use-pack-pages.ts'
import { Said } from '../pack/said.tsx'
import type { PackPageProps } from '../pack/said.tsx'
import { T, useT } from '../room.ts'
import classes from './big-screen.module.css'

/** The meeting on a projector, step by step in big type: the map first, then an item each, as partners may see it. */
export const BigScreen = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button style={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>
        <T id="meeting.big" />
      </Button>
      {open && <Steps meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  )
}

const Steps = (props: { readonly meeting: Meeting; readonly onClose: () => void }): ReactNode => {
  const { meeting, onClose } = props
  const t = useT()
  const language = useLanguage()
  const own = languagesOf(meeting)
  const first = own[0] ?? language
  // In the language of the screen where the meeting is held in it, else as it was typed.
  const shown = own.includes(language) ? language : first
  const { pack, pages } = usePackPages(meeting.meeting.id, first, shown)
  const [at, setAt] = useState(0)
  if (pack === undefined) return null
  const [page] = pages
  const steps = pack.items.length + 1
  const go = (to: number): void => setAt(Math.min(Math.max(to, 0), steps - 1))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight' || event.key === 'PageDown') go(at + 1)
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(at - 1)
  }
  return (
    <Modal
      opened
      fullScreen
      title={nameIn(meeting.meeting, language)}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      onKeyDown={onKeyDown}
    >
      <Stack className={classes['screen']} justify="space-between">
        {page !== undefined && <Step page={page} pack={pack} at={at} />}
        <Group justify="center">
          <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
            <T id="meeting.big-back" />
          </Button>
          <Text role="status">
            <T id="meeting.big-step" values={{ at: at + 1, of: steps }} />
          </Text>
          <Button disabled={at === steps - 1} onClick={() => go(at + 1)} data-autofocus>
            <T id="meeting.big-next" />
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

const Step = (props: {
  readonly page: PackPageProps
  readonly pack: Pack
  readonly at: number
}): ReactNode => {
  const { page, pack, at } = props
  const item = pack.items[at - 1]
  const [picture] = page.pictures
  if (item === undefined)
    return (
      <div>
        <Title order={2} className={classes['question']}>
          {page.say('pack.blank')}
        </Title>
        {picture !== undefined && (
          <div className={classes['map']}>
            <MapPicture {...picture} />
          </div>
        )}
      </div>
    )
  const said = item.card === null ? null : sayFinding(item.card, pack.snapshot, page.language)
  return (
    <div>
      <Title order={2} className={classes['question']}>
        <Said {...page} text={item.question} />
      </Title>
      <p className={classes['text']}>{page.say('pack.minutes', { minutes: item.minutes })}</p>
      {said !== null && (
        <>
          <p className={classes['text']}>{said.sentence}</p>
          <p className={classes['text']}>
            {page.say('pack.pair', { name: page.say('pack.step'), value: said.step })}
          </p>
        </>
      )}
    </div>
  )
}
