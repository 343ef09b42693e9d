import { useMemo } from 'react'
import { groupsOf } from '../../graph/analysis/groups.ts'
import type { ActorGroup, Grouping } from '../../graph/analysis/groups.ts'
import { indexOf } from '../../graph/change/snapshot-index.ts'
import { isResidentPerson } from '../../graph/model/element.ts'
import { isId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn } from '../../graph/model/naming.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import type { NamedGroup } from '../canvas/fold.ts'
import { useLanguage } from '../words/language.ts'
import { nameOrValue } from '../words/name-or-value.ts'
import { useT } from '../words/say.tsx'
import { useHidden, useLens } from './lens.ts'
import { useSnapshot } from './use-document.tsx'
import { useView } from './view.ts'

/** The groups that the actors on the screen are put into, each under its name; none is asked for: none. */
export const useGroups = (): readonly NamedGroup[] => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const lens = useLens()
  const hidden = useHidden()
  const { group } = useView()
  return useMemo(() => {
    if (group === null) return none
    return groupsOf(snapshot, lens, group).flatMap((each): NamedGroup[] => {
      const members = each.members.filter((id) => !hidden.has(id))
      if (members.length < 2) return []
      const about = nameOf(group, { ...each, members }, snapshot, language)
      const name = group === 'community' ? t('group.around', { name: about }) : about
      return [{ ...each, members, name }]
    })
  }, [snapshot, lens, hidden, group, language, t])
}

const none: readonly NamedGroup[] = []

/** A community has no name: it is known by whoever in it has most lines, never by a resident if another will do. */
const nameOf = (
  by: Grouping,
  { key, members }: ActorGroup,
  snapshot: Snapshot,
  language: Language,
): string => {
  if (by !== 'community') return isId(key) ? nameOrValue(key, snapshot, language) : key
  const { byEnd } = indexOf(snapshot)
  const lines = (id: Id): number => byEnd.get(id)?.length ?? 0
  const entities = members.flatMap((id) => snapshot.entities.get(id) ?? [])
  const [known] = entities.toSorted(
    (a, b) =>
      Number(isResidentPerson(a)) - Number(isResidentPerson(b)) || lines(b.id) - lines(a.id),
  )
  return known === undefined ? '' : nameIn(known, language)
}
