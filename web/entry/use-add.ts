import { useCallback } from 'react'
import type { Kind } from '../../graph/model/catalogue/names.ts'
import { isActorKind } from '../../graph/model/catalogue/names.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Fields } from '../../graph/model/value.ts'
import { useToday } from '../state/as-of.ts'
import { addEntity } from './changes/add-entity.ts'
import type { Asked } from './asked-choice.tsx'
import { useAct } from './use-act.tsx'

export type NewName = {
  readonly kind: Kind
  readonly name: string
  readonly asked?: Asked
  readonly agreed?: boolean | undefined
}

/** Puts a name on the map; null when it did not come there after all. */
export const useAdd = (): ((wanted: NewName) => Promise<Id | null>) => {
  const act = useAct()
  const today = useToday()
  return useCallback(
    async (wanted) => {
      let made: Id | null = null
      await act((_, noted) => {
        const fields = fieldsOfNew(wanted, today)
        const added = addEntity({ kind: wanted.kind, name: wanted.name, fields }, noted)
        made = added.id
        return added.changes
      })
      return made
    },
    [act, today],
  )
}

const fieldsOfNew = ({ kind, asked = 'not_asked', agreed }: NewName, today: string): Fields => ({
  ...(isActorKind(kind) && { coverage: asked }),
  ...(isActorKind(kind) && asked !== 'not_asked' && { coverageDate: today }),
  ...(kind === 'resident' && agreed !== undefined && { agreed }),
  ...(kind === 'resident' && agreed === true && { agreedOn: today }),
})
