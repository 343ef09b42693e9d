import type { ReactNode } from 'react'
import { useState } from 'react'
import { Anchor, Button, Stack } from '@mantine/core'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { suppose, useSupposing } from '../../state/supposing.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, useT } from '../../words/say.tsx'
import { Chosen } from './chosen.tsx'
import { NameChoice } from '../name-choice.tsx'

/** A line between two actors that somebody plans. */
export const PlanLine = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { planned } = useSupposing()
  const [open, setOpen] = useState(planned.length > 0)
  const [from, setFrom] = useState<Id | null>(null)
  const [to, setTo] = useState<Id | null>(null)
  const name = (id: Id): string => nameOrValue(id, snapshot, language)
  const draw = (): void => {
    if (from === null || to === null) return
    const isThere = planned.some((pair) => pair.includes(from) && pair.includes(to))
    if (!isThere) suppose({ planned: [...planned, [from, to]] })
    setFrom(null)
    setTo(null)
  }
  return (
    <Stack gap="xs" role="group" aria-label={t('what-if.plan')}>
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={open}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => setOpen(!open)}
      >
        <T id="what-if.plan" />
      </Anchor>
      {open && (
        <>
          <NameChoice
            label={t('what-if.from')}
            kinds={actorKinds}
            but={to === null ? nobody : [to]}
            value={from}
            onChoose={setFrom}
          />
          <NameChoice
            label={t('what-if.to')}
            kinds={actorKinds}
            but={from === null ? nobody : [from]}
            value={to}
            onChoose={setTo}
          />
          <Button variant="default" disabled={from === null || to === null} onClick={draw}>
            <T id="what-if.draw" />
          </Button>
          <Chosen
            title={t('what-if.planned')}
            list={planned.map(([one, other]) => ({
              key: `${one} ${other}`,
              name: t('what-if.pair', { from: name(one), to: name(other) }),
            }))}
            onBack={(key) =>
              suppose({ planned: planned.filter(([one, other]) => `${one} ${other}` !== key) })
            }
          />
        </>
      )}
    </Stack>
  )
}

const nobody: readonly Id[] = []
