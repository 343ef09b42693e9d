import type { ReactNode } from 'react'
import type { Language } from '../../../../graph/model/language.ts'
import type { Poster } from './poster-of.ts'
import { sayIn } from './say-in.ts'

/** One page on a wall: what, for whom, where, who carries it, what is still welcome, and room for whom to ask. */
export const PosterPage = (props: {
  readonly poster: Poster
  readonly language: Language
}): ReactNode => {
  const { poster, language } = props
  const say = sayIn(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const lines = [
    ['poster.about', list.format(poster.about)],
    ['poster.for-whom', list.format(poster.forWhom)],
    ['pack.when', poster.when],
    ['pack.where', list.format(poster.where)],
    ['poster.open', poster.open],
    ['poster.give-back', poster.giveBack],
    ['poster.welcome', list.format(poster.welcome)],
    ['poster.carriers', list.format(poster.carriers)],
  ] as const
  return (
    <article lang={language} className="pack poster">
      <h1>{poster.name}</h1>
      {poster.kind !== '' && <p>{poster.kind}</p>}
      <dl>
        {lines
          .filter(([, text]) => text !== '')
          .map(([word, text]) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <p className="notes">{say('poster.ask')}</p>
    </article>
  )
}
