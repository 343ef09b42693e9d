import { nameIn } from '../../../graph/model/naming.ts'
import { fileName } from '../../documents/download.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'

/** What a file of the map is called, without its ending. */
export const useFileName = (): string => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const map = snapshot.entities.get(snapshot.id)
  return fileName(map === undefined ? snapshot.id : nameIn(map, language))
}
