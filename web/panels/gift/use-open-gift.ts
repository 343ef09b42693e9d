import { useCallback } from 'react'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { GraphError } from '../../../graph/errors.ts'
import { sayError } from '../../../graph/words/say-error.ts'
import { useLanguage } from '../../words/language.ts'

/** Opens a map that somebody gave, and goes there; what is wrong with the file is said. */
export const useOpenGift = (): ((text: string) => void) => {
  const language = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useCallback(
    (text) => {
      const open = async (): Promise<void> => {
        const { openGift } = await import('./open-gift.ts')
        try {
          const map = await openGift(text)
          await queries.invalidateQueries({ queryKey: ['maps'] })
          await navigate({ to: '/map/$map', params: { map } })
        } catch (error) {
          if (!(error instanceof GraphError)) throw error
          notifications.show({
            color: 'red',
            message: sayError(error, language),
          })
        }
      }
      void open()
    },
    [language, navigate, queries],
  )
}
