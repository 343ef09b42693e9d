import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { lensAt } from '../../../graph/analysis/lens.ts'
import { endingBy } from '../../../graph/analysis/what-if.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import { isCoordinator } from '../../../graph/model/element.ts'
import { useAsOf } from '../../state/as-of.ts'
import { suppose, useSupposing } from '../../state/supposing.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, useT } from '../../words/say.tsx'
import { Chosen } from './chosen.tsx'
import { NameChoice } from '../name-choice.tsx'

const kinds: readonly Kind[] = [...actorKinds, 'initiative', 'team']

/** Who or what is looked at as if it were gone. */
export const TakeOut = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { without } = useSupposing()
  const coordinators = [...snapshot.entities.values()].filter(isCoordinator).map(({ id }) => id)
  const isWithoutMe = coordinators.every((id) => without.includes(id))
  return (
    <Stack gap="sm">
      {coordinators.length > 0 && (
        <Checkbox
          label={t('what-if.without-me')}
          checked={isWithoutMe}
          onChange={() =>
            suppose({
              without: isWithoutMe
                ? without.filter((id) => !coordinators.includes(id))
                : [...new Set([...without, ...coordinators])],
            })
          }
        />
      )}
      <NameChoice
        // Another choice begins with an empty line.
        key={without.join(' ')}
        label={t('what-if.without')}
        kinds={kinds}
        but={without}
        value={null}
        onChoose={(id) => {
          if (id !== null) suppose({ without: [...without, id] })
        }}
      />
      <EndsBy />
      <Chosen
        title={t('what-if.taken-out')}
        list={without.map((id) => ({ key: id, name: nameOrValue(id, snapshot, language) }))}
        onBack={(key) => suppose({ without: without.filter((id) => id !== key) })}
      />
    </Stack>
  )
}

/** Takes out what the map knows to end by a day: funded initiatives, teams for a time, and whoever drew it. */
const EndsBy = (): ReactNode => {
  const t = useT()
  const snapshot = useSnapshot()
  const asOf = useAsOf()
  const [until, setUntil] = useState('')
  const [isNothing, setIsNothing] = useState(false)
  const { without } = useSupposing()
  const take = (): void => {
    const ending = endingBy(snapshot, lensAt(asOf), until)
    setIsNothing(ending.length === 0)
    suppose({ without: [...new Set([...without, ...ending])] })
  }
  return (
    <Stack gap={6}>
      <TextInput
        type="date"
        label={t('what-if.until')}
        min={asOf}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Button variant="default" disabled={until === ''} onClick={take}>
        <T id="what-if.take-out" />
      </Button>
      {isNothing && (
        <Text size="sm" role="status">
          <T id="what-if.nothing-ends" />
        </Text>
      )}
    </Stack>
  )
}
