import type { ReactNode } from 'react'
import { Anchor } from '@mantine/core'
import { countsOf, firstOfEach } from '../../../graph/analysis/findings/first-of-each.ts'
import { say } from '../../../graph/analysis/findings/words/say.ts'
import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import type { Kind } from '../../../graph/model/catalogue/names.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { useT } from '../../words/say.tsx'
import { Part } from '../view-page.tsx'
import page from '../view-page.module.css'

type WordsSummaryProps = { readonly kinds: readonly { kind: Kind; count: number }[] }

/** What stands out in five sentences, and what there is to read. */
export const WordsSummary = ({ kinds }: WordsSummaryProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const findings = useAnalysis((analysis) => analysis.findings.findings)
  return (
    <>
      {findings !== undefined && findings.length > 0 && (
        <Part title="inwords.first">
          <p>{t('inwords.counts', countsOf(findings))}</p>
          <ul className={page['plain']}>
            {firstOfEach(findings).map((finding) => (
              <li key={finding.id}>
                {say(finding.sentence, snapshot, language)}{' '}
                <Anchor
                  component="button"
                  type="button"
                  aria-label={t('inwords.card-of', {
                    title: say(finding.title, snapshot, language),
                  })}
                  onClick={() => setView({ view: 'map', panel: 'cards', finding: finding.id })}
                >
                  {t('inwords.card')}
                </Anchor>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {kinds.length > 0 && (
        <nav aria-label={t('inwords.contents')}>
          {kinds.map(({ kind, count }, at) => (
            <span key={kind}>
              {at > 0 && ' · '}
              <Anchor component="button" type="button" onClick={() => goTo(kind)}>
                {kindSpec(kind).plural[language]} ({count})
              </Anchor>
            </span>
          ))}
        </nav>
      )}
    </>
  )
}

const goTo = (kind: Kind): void => {
  const heading = document.querySelector<HTMLElement>(`#words-${kind}`)
  heading?.focus()
  heading?.scrollIntoView()
}
