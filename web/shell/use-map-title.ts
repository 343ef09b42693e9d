import { useEffect } from 'react'
import { nameIn } from '../../graph/model/naming.ts'
import { mapEntity } from '../state/as-of.ts'
import { useDocument, useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { rememberMap } from './last-map.ts'

/** The window bears the map's name, and this map opens at the next start. */
export const useMapTitle = (): void => {
  const map = useDocument((state) => state.map)
  const language = useLanguage()
  const entity = mapEntity(useSnapshot())
  const name = entity === undefined ? '' : nameIn(entity, language)
  useEffect(() => rememberMap(map), [map])
  useEffect(() => {
    document.title = `${name} · Vonk`
  }, [name])
}
