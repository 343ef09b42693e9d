import type { ReactNode } from 'react'
import type { Language } from '../../../../graph/model/language.ts'
import type { MapPictureProps } from '../../../documents/map-picture.tsx'
import type { Pack, Typed } from './pack-of.ts'
import type { SayPack } from './say-in.ts'

export type PackPageProps = {
  readonly pack: Pack
  readonly language: Language
  /** The language that the preparer typed in. */
  readonly first: Language
  readonly day: string
  readonly pictures: readonly MapPictureProps[]
  readonly say: SayPack
}

/** What somebody typed, in the language of the page if it was translated, else as it is and marked so. */
export const Said = (props: {
  readonly text: Typed
  readonly language: Language
  readonly first: Language
  readonly say: SayPack
}): ReactNode => {
  const { text, language, first, say } = props
  if (language === first) return text.first
  if (text.other !== '') return text.other
  if (text.first === '') return ''
  return (
    <>
      <span lang={first}>{text.first}</span>{' '}
      <small>{say('pack.not-translated', { language: say(`pack.language.${first}`) })}</small>
    </>
  )
}
