import type { ReactNode } from 'react'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { ChosenControl } from './chosen-control.tsx'
import type { ControlProps } from './control.ts'
import { entityOptions, listOptions } from './options.ts'
import { TypedControl } from './typed-control.tsx'
import { OwnWordControl, WordsControl } from './words-control.tsx'

/** The control for what a field holds. */
export const FieldControl = ({ shape, ...rest }: ControlProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  switch (shape.is) {
    case 'number':
      if (shape.list === undefined) return <TypedControl shape={shape} {...rest} />
      return <ChosenControl shape={shape} {...rest} options={listOptions(shape.list, language)} />
    case 'text':
    case 'date':
      return <TypedControl shape={shape} {...rest} />
    case 'flag': {
      const options = [
        { value: 'true', label: t('entry.agreed.yes') },
        { value: 'false', label: t('inspector.no') },
      ]
      return <ChosenControl shape={shape} {...rest} options={options} />
    }
    case 'choice': {
      const options = listOptions(shape.list, language)
      if (shape.own) return <OwnWordControl shape={shape} {...rest} options={options} />
      return <ChosenControl shape={shape} {...rest} options={options} />
    }
    case 'choices':
      return <WordsControl shape={shape} {...rest} options={listOptions(shape.list, language)} />
    case 'texts':
      return <WordsControl shape={shape} {...rest} options={[]} />
    case 'ref': {
      const options = entityOptions(snapshot, shape.kinds, language)
      return <ChosenControl shape={shape} {...rest} options={options} />
    }
    case 'refs': {
      const options = entityOptions(snapshot, shape.kinds, language)
      return <WordsControl shape={shape} {...rest} options={options} />
    }
    default:
      return shape satisfies never
  }
}
