import type { ReactNode } from 'react'
import { Group } from '@mantine/core'
import type { Entity } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { AgreedChoice, AskedChoice, isAsked } from '../asked-choice.tsx'
import { setCoverage } from '../changes/coverage.ts'
import { setFields } from '../../../graph/change/set-fields.ts'
import { useAct } from '../use-act.tsx'

const withActor = <T,>(
  snapshot: Snapshot,
  id: Id,
  make: (actor: Entity) => readonly T[],
): readonly T[] => {
  const actor = snapshot.entities.get(id)
  return actor === undefined ? [] : make(actor)
}

/** One key each: how far this actor was asked and, of a resident, whether it was agreed. */
export const AskedNow = ({ actor }: { actor: Entity }): ReactNode => {
  const act = useAct()
  const held = actor.fields['coverage']
  const agreed = actor.fields['agreed']
  return (
    <Group gap="xs">
      <AskedChoice
        value={isAsked(held) ? held : undefined}
        onPick={(asked) =>
          void act((now, { today }) =>
            withActor(now, actor.id, (fresh) => setCoverage(fresh, asked, today)),
          )
        }
      />
      {actor.kind === 'resident' && (
        <AgreedChoice
          value={typeof agreed === 'boolean' ? agreed : undefined}
          onPick={(yes) =>
            void act((now, { today }) =>
              withActor(now, actor.id, (fresh) =>
                setFields(fresh, { agreed: yes, agreedOn: yes ? today : null }),
              ),
            )
          }
        />
      )}
    </Group>
  )
}
