import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { knownOf } from '../../../graph/analysis/overviews/known-of.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import { knownText } from '../../../graph/model/value.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { useT } from '../../words/say.tsx'
import { useRecorded } from '../../state/use-recorded.ts'

const mostSources = 3

/** What the map knows of somebody already, and from where: one does not ask that again. */
export const KnownLine = ({ entity }: { readonly entity: Entity }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const sayDate = useSayDate()
  const recorded = useRecorded()
  const snapshot = useSnapshot()
  const { facts, lines, sources, asked } = knownOf(
    recorded,
    snapshot.entities.get(entity.id) ?? entity,
  )
  const on = asked[0]?.date ?? knownText(entity.fields['coverageDate'])
  const said = [
    t('ask.known', { facts, lines }),
    ...(on === undefined ? [] : [t('ask.last-asked', { date: sayDate(on) })]),
    ...(sources.length === 0
      ? []
      : [
          t('ask.sources', {
            names: sources
              .slice(0, mostSources)
              .map((source) => nameIn(source, language))
              .join(', '),
          }),
        ]),
  ]
  return (
    <Text size="sm" c="dimmed">
      {said.join(' · ')}
    </Text>
  )
}
