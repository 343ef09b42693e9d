import type { ReactNode } from 'react'
import { isActor } from '../../../../graph/model/element.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { beforeName } from '../../../words/before-name.ts'
import { readLines } from '../../words/actor-lines.ts'

/** The map as a list: for each actor a line of what it does with whom. */
export const PackMapList = (props: {
  readonly snapshot: Snapshot
  readonly language: Language
  readonly day: string
}): ReactNode => {
  const { snapshot, language, day } = props
  const actors = [...snapshot.entities.values()]
    .filter(isActor)
    .map((entity) => ({ id: entity.id, name: nameIn(entity, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <ul className="map-list">
      {actors.map(({ id, name }) => {
        const lines = readLines(snapshot, id, language, day).filter(({ other }) => isActor(other))
        return (
          <li key={id}>
            <b>{name}</b>
            {lines.length > 0 &&
              ` – ${lines.map(({ verb, otherName }) => beforeName(verb, otherName, language) + otherName).join('; ')}`}
          </li>
        )
      })}
    </ul>
  )
}
