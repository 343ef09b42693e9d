import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Anchor, Text } from '@mantine/core'
import type { Finding } from '../../../graph/analysis/findings/finding.ts'
import { say } from '../../../graph/analysis/findings/words/say.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { isId } from '../../../graph/model/ids.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, useT } from '../../words/say.tsx'
import { ViewPage } from '../view-page.tsx'
import { ContactMoments } from './contact-moments.tsx'
import { KnownLine } from './known-line.tsx'
import classes from '../words/words-view.module.css'

/** What is not known yet, first what would change most cards. */
export const ToAskView = (): ReactNode => {
  const list = useAnalysis((analysis) => analysis.toAsk)
  const findings = useAnalysis((analysis) => analysis.findings.findings)
  const byId = useMemo(() => new Map(findings?.map((finding) => [finding.id, finding])), [findings])
  return (
    <ViewPage title="ask.title" lead={list?.length === 0 ? 'ask.none' : 'ask.lead'}>
      {list === undefined && (
        <Text role="status">
          <T id="cards.busy" />
        </Text>
      )}
      {list?.map((each) => (
        <OneToAsk
          key={each.about}
          about={each.about}
          changes={each.changes.flatMap((id) => byId.get(id) ?? [])}
        />
      ))}
      <ContactMoments />
    </ViewPage>
  )
}

type OneToAskProps = { readonly about: string; readonly changes: readonly Finding[] }

const OneToAsk = ({ about, changes }: OneToAskProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const entity = isId(about) ? snapshot.entities.get(about) : undefined
  const name =
    entity === undefined
      ? (valueWords('actor_subkind', about)?.[language] ??
        valueWords('target_group', about)?.[language] ??
        about)
      : nameOrValue(entity.id, snapshot, language)
  return (
    <article className={classes['actor']}>
      <h2 className={classes['name']}>
        {entity === undefined ? (
          name
        ) : (
          <Anchor
            component="button"
            type="button"
            onClick={() => setView({ selected: [entity.id], panel: 'inspector' })}
          >
            {name}
          </Anchor>
        )}
        <span className={classes['facts']}> · {t('ask.changes', { count: changes.length })}</span>
      </h2>
      {entity !== undefined && <KnownLine entity={entity} />}
      <ul className={classes['lines']}>
        {changes.map((finding) => (
          <li key={finding.id} className={classes['line']}>
            <Anchor
              component="button"
              type="button"
              onClick={() => setView({ view: 'map', panel: 'cards', finding: finding.id })}
            >
              {say(finding.title, snapshot, language)}
            </Anchor>
            {': '}
            {say(finding.sentence, snapshot, language)}
          </li>
        ))}
      </ul>
    </article>
  )
}
