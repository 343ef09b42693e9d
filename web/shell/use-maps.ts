import { useQuery } from '@tanstack/react-query'
import { valueOf } from '../api/answer.ts'
import { client } from '../api/client-here.ts'

/** The maps that this Vonk holds. */
export const useMaps = () =>
  useQuery({ queryKey: ['maps'], queryFn: async () => valueOf(await client.maps()) })
