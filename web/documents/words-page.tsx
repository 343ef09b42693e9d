import type { ReactNode } from 'react'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import { countsOf, firstOfEach } from '../../graph/analysis/findings/first-of-each.ts'
import { say } from '../../graph/analysis/findings/words/say.ts'
import { kindSpec } from '../../graph/model/catalogue/catalogue.ts'
import { actorKinds } from '../../graph/model/catalogue/names.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Language } from '../../graph/model/language.ts'
import { nameIn } from '../../graph/model/naming.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { readLines } from '../views/words/actor-lines.ts'
import type { MessageValues } from '../words/say.tsx'
import type { MessageId } from '../words/words.ts'

export type WordsPageProps = {
  readonly snapshot: Snapshot
  /** Made of this very map. */
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly asOf: string
  readonly title: string
  readonly notes: readonly string[]
  /** The actors that are told of. */
  readonly actors: ReadonlySet<Id>
  readonly t: (id: MessageId, values?: MessageValues) => string
}

const style = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; color: #1a2230; background: #fff; }
summary { cursor: pointer; padding: .3rem 0; }
summary h3 { display: inline; font-size: 1rem; }
a { color: #8f2a08; }
@media print { details > * { display: block; } }
`

/** The map in words as one page that needs nothing else: what stands out, a list of contents, each actor folded. */
export const WordsPage = (props: WordsPageProps): ReactNode => {
  const { snapshot, findings, language, title, notes, actors, t } = props
  const told = actorKinds.flatMap((kind) => {
    const ofKind = [...snapshot.entities.values()]
      .filter((entity) => entity.kind === kind && actors.has(entity.id))
      .map((entity) => ({ id: entity.id, name: nameIn(entity, language) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language))
    return ofKind.length === 0 ? [] : [{ kind, label: kindSpec(kind).plural[language], ofKind }]
  })
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{title}</h1>
        <h2>{t('inwords.first')}</h2>
        <p>{t('inwords.counts', countsOf(findings))}</p>
        <ul>
          {firstOfEach(findings).map((finding) => (
            <li key={finding.id}>{say(finding.sentence, snapshot, language)}</li>
          ))}
        </ul>
        <nav aria-label={t('inwords.contents')}>
          <h2>{t('inwords.contents')}</h2>
          <ul>
            {told.map(({ kind, label, ofKind }) => (
              <li key={kind}>
                <a href={`#${kind}`}>
                  {label} ({ofKind.length})
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {told.map(({ kind, label, ofKind }) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{label}</h2>
            {ofKind.map(({ id, name }) => (
              <ToldActor key={id} id={id} name={name} {...props} />
            ))}
          </section>
        ))}
        <footer>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </footer>
      </body>
    </html>
  )
}

type ToldActorProps = Pick<WordsPageProps, 'snapshot' | 'findings' | 'language' | 'asOf' | 't'> & {
  readonly id: Id
  readonly name: string
}

const ToldActor = (props: ToldActorProps): ReactNode => {
  const { id, name, snapshot, findings, language, asOf, t } = props
  const lines = readLines(snapshot, id, language, asOf)
  const about = findings.filter(({ subjects }) => subjects.includes(id))
  return (
    <details>
      <summary>
        <h3>{name}</h3>
      </summary>
      {lines.length === 0 && <p>{t('inwords.alone')}</p>}
      <ul>
        {lines.map(({ relation, verb, otherName }) => (
          <li key={relation.id}>
            {verb} {otherName}
          </li>
        ))}
        {about.map((finding) => (
          <li key={finding.id}>{say(finding.sentence, snapshot, language)}</li>
        ))}
      </ul>
    </details>
  )
}
