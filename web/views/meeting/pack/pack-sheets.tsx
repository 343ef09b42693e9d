import type { ReactNode } from 'react'
import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { offers } from './pack-of.ts'
import { Said } from './said.tsx'
import type { PackPageProps } from './said.tsx'

/** Room for a pen: so many empty rows. */
const rows = [1, 2, 3, 4, 5] as const

/** The sheets to write on: what is missing, votes, decisions and actions, an offer for residents; and the data note. */
export const PackSheets = (
  props: PackPageProps & { readonly titles: readonly string[]; readonly votes: number },
): ReactNode => {
  const { pack, language, say, titles, votes } = props
  return (
    <>
      <section className="sheet">
        <h2>{say('pack.blank')}</h2>
        <p>{say('pack.blank-what')}</p>
        <p className="notes tall" />
      </section>
      {titles.length > 0 && (
        <section className="sheet">
          <h2>{say('pack.vote')}</h2>
          <p>{say('pack.vote-what', { votes })}</p>
          <table>
            <thead>
              <tr>
                <th>{say('pack.cards')}</th>
                <th>{say('pack.vote-votes')}</th>
                <th>{say('pack.vote-not')}</th>
              </tr>
            </thead>
            <tbody>
              {titles.map((title) => (
                <tr key={title}>
                  <th>{title}</th>
                  <td aria-label={say('pack.vote-votes')} />
                  <td aria-label={say('pack.vote-not')} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section className="sheet">
        {pack.openActions.length > 0 && (
          <>
            <h2>{say('pack.open-actions')}</h2>
            <ul>
              {pack.openActions.map(({ text, due }) => (
                <li key={text.first}>
                  <Said {...props} text={text} />
                  {due !== '' && `, ${sayDate(due, language).alone}`}
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{say('pack.decide')}</h2>
        <Blank heads={[say('pack.decision'), say('pack.who'), say('pack.by')]} />
        <Blank heads={[say('pack.action'), say('pack.who'), say('pack.by'), say('pack.notice')]} />
      </section>
      <section className="sheet">
        <h2>{say('pack.offer')}</h2>
        <p>{say('pack.offer-what')}</p>
        <ul className="boxes">
          {offers.map((offer) => (
            <li key={offer}>{say(`pack.offer.${offer}`)}</li>
          ))}
        </ul>
        <h2>{say('pack.data')}</h2>
        <p>{say('pack.data-what')}</p>
      </section>
    </>
  )
}

const Blank = ({ heads }: { readonly heads: readonly string[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head}>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row}>
          {heads.map((head) => (
            <td key={head} aria-label={head} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
