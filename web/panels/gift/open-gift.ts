import { readGift } from '../../../graph/format/gift.ts'
import type { MapId } from '../../../graph/model/ids.ts'
import { valueOf } from '../../api/answer.ts'
import { client } from '../../api/client-here.ts'
import { setGift } from './gift-store.ts'

/**
 * Opens a map that was given. One that is not here yet is taken with its log; of one that is here, what the other did is
 * looked at first. Gives its id. @throws what `readGift` throws, and the refusals of the server
 */
export const openGift = async (text: string): Promise<MapId> => {
  const gift = readGift(text)
  const here = valueOf(await client.maps()).some(({ id }) => id === gift.map)
  if (here) setGift(gift)
  else valueOf(await client.takeMap(gift))
  return gift.map
}
