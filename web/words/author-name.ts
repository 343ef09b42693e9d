import { useCallback } from 'react'
import { useT } from './say.tsx'

/** How a reader calls the author of a commit: by the name given, or by what it was done with. */
export const useAuthorName = (): ((author: string) => string) => {
  const t = useT()
  return useCallback(
    (author: string) => {
      if (author === 'local') return t('act.local')
      if (author === 'script') return t('act.script')
      return author === 'vonk' ? 'Vonk' : author
    },
    [t],
  )
}
