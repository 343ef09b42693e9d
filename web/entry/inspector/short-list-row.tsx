import type { ReactNode } from 'react'
import { TagsInput } from '@mantine/core'
import type { Entity } from '../../../graph/model/element.ts'
import { listRelations, setList, shortLists } from '../changes/lists.ts'
import type { ShortList, ShortListName } from '../changes/lists.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { useAct } from '../use-act.tsx'
import { choicesOfList, labelIn, valueIn } from './options.ts'

/** A short list that is kept as relations: shared values, or words of one's own. */
export const ShortListRow = ({
  entity,
  name,
}: {
  entity: Entity
  name: ShortListName
}): ReactNode => {
  const t = useT()
  const act = useAct()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const list: ShortList = shortLists[name]
  const options = choicesOfList(snapshot, list, language)
  const present = listRelations(snapshot, entity, list).flatMap(({ to }) =>
    snapshot.entities.has(to) ? [labelIn(options, to)] : [],
  )
  const save = (labels: readonly string[]): void =>
    void act((now, noted) => {
      const fresh = now.entities.get(entity.id)
      const values = labels.map((label) => valueIn(options, label))
      return fresh === undefined ? [] : setList(now, fresh, list, values, noted)
    })
  return (
    <TagsInput
      label={t(`inspector.list.${name}`)}
      size="sm"
      data={options.map(({ label }) => label)}
      value={present}
      onChange={save}
      maxDropdownHeight={260}
    />
  )
}
