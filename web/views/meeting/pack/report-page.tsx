import type { ReactNode } from 'react'
import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { kindSpec } from '../../../../graph/model/catalogue/catalogue.ts'
import { valueWords } from '../../../../graph/model/catalogue/vocabulary.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { labelOf } from '../../value-label.ts'
import type { Report } from './report-of.ts'
import { Said } from './said.tsx'
import type { PackPageProps } from './said.tsx'

/** The report of a meeting in one language: what was decided and how, who does what, what waits, which kinds of actor were absent. */
export const ReportPage = (
  props: Omit<PackPageProps, 'pictures'> & { readonly report: Report },
): ReactNode => {
  const { pack, report, language, say } = props
  const date = knownText(pack.meeting.fields['date'])
  const long = (day: string): string => sayDate(day, language).alone
  return (
    <article lang={language} className="pack">
      <h1>{say('report.title', { name: nameIn(pack.meeting, language) })}</h1>
      {date !== undefined && <p>{long(date)}</p>}
      <h2>{say('pack.decision')}</h2>
      {report.decisions.length === 0 && <p>{say('report.none')}</p>}
      <ul>
        {report.decisions.map(({ id, text, kind, by, disagreement, reviewOn }) => (
          <li key={id}>
            <b>
              <Said {...props} text={text} />
            </b>
            {kind !== '' && ` (${valueWords('decision_kind', kind)?.[language] ?? kind})`}
            {by !== '' && `. ${say('report.by', { who: by })}`}
            {disagreement !== '' && `. ${say('report.otherwise', { what: disagreement })}`}
            {reviewOn !== '' && `. ${say('report.review', { date: long(reviewOn) })}`}
          </li>
        ))}
      </ul>
      <h2>{say('pack.action')}</h2>
      {report.actions.length === 0 && <p>{say('report.none')}</p>}
      <ul>
        {report.actions.map(({ id, text, who, due, noticedBy }) => (
          <li key={id}>
            <b>
              <Said {...props} text={text} />
            </b>
            {who !== '' && `. ${say('pack.pair', { name: say('pack.who'), value: who })}`}
            {due !== '' && `. ${say('pack.pair', { name: say('pack.by'), value: long(due) })}`}
            {noticedBy !== '' &&
              `. ${say('pack.pair', { name: say('pack.notice'), value: noticedBy })}`}
          </li>
        ))}
      </ul>
      {report.order.length > 0 && (
        <>
          <h2>{say('report.order')}</h2>
          <ol>
            {report.order.map(({ id, question, votes }) => (
              <li key={id}>
                <Said {...props} text={question} /> ({say('report.votes', { votes })})
              </li>
            ))}
          </ol>
        </>
      )}
      {report.opportunities.length + report.obstacles.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{say('report.strengthen')}</th>
              <th>{say('report.develop')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                {report.opportunities.map((key) => labelOf('lever', key, language)).join(', ')}
              </td>
              <td>
                {report.obstacles.map((key) => labelOf('inhibitor', key, language)).join(', ')}
              </td>
            </tr>
          </tbody>
        </table>
      )}
      {report.parked !== '' && (
        <>
          <h2>{say('report.parked')}</h2>
          <p>{report.parked}</p>
        </>
      )}
      {report.process !== '' && (
        <>
          <h2>{say('report.process')}</h2>
          <p>{report.process}</p>
        </>
      )}
      {report.absent.length > 0 && (
        <p>
          {say('report.absent', {
            kinds: report.absent.map((kind) => kindSpec(kind).plural[language]).join(', '),
          })}
        </p>
      )}
      <h2>{say('pack.data')}</h2>
      <p>{say('pack.data-what')}</p>
    </article>
  )
}
