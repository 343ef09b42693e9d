import { useMemo } from 'react'
import { isCoordinator } from '../../graph/model/element.ts'
import { useSnapshot } from './use-document.tsx'

/** Whether whoever drew the map stands on it. */
export const useHasCoordinator = (): boolean => {
  const { entities } = useSnapshot()
  return useMemo(() => [...entities.values()].some(isCoordinator), [entities])
}
