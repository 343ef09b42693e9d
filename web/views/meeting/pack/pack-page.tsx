import type { ReactNode } from 'react'
import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { votesEach } from '../../../../graph/meeting/vote.ts'
import { isId } from '../../../../graph/model/ids.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { MapPicture } from '../../../documents/map-picture.tsx'
import { cardsIn } from './pack-of.ts'
import type { PackGuest, Typed } from './pack-of.ts'
import { PackMapList } from './pack-map-list.tsx'
import { PackSheets } from './pack-sheets.tsx'
import { Said } from './said.tsx'
import type { PackPageProps } from './said.tsx'

/** The pack of a meeting in one language (domain §4.7): plain pages that print, read and are heard well. */
export const PackPage = (props: PackPageProps): ReactNode => {
  const { pack, language, day, pictures, say } = props
  const { meeting, snapshot, items } = pack
  const date = knownText(meeting.fields['date']) ?? ''
  const time = knownText(meeting.fields['time']) ?? ''
  const { placeId } = meeting.fields
  const place = isId(placeId) ? snapshot.entities.get(placeId) : undefined
  const map = snapshot.entities.get(snapshot.id)
  const said = (text: Typed): ReactNode => <Said {...props} text={text} />
  const cards = cardsIn(pack)
  return (
    <article lang={language} className="pack">
      <header className="sheet cover">
        <h1>{nameIn(meeting, language)}</h1>
        <dl>
          {date !== '' && (
            <Fact name={say('pack.when')} value={`${sayDate(date, language).alone} ${time}`} />
          )}
          {place !== undefined && <Fact name={say('pack.where')} value={nameIn(place, language)} />}
          {pack.purpose.first !== '' && (
            <Fact name={say('pack.purpose')} value={said(pack.purpose)} />
          )}
          {pack.askedBy !== '' && <Fact name={say('pack.asked-by')} value={pack.askedBy} />}
          {pack.canDecide.first !== '' && (
            <Fact name={say('pack.can-decide')} value={said(pack.canDecide)} />
          )}
          {pack.notNeutralOn !== '' && (
            <Fact name={say('pack.not-neutral')} value={pack.notNeutralOn} />
          )}
        </dl>
        <p>
          {say('pack.made', {
            map: map === undefined ? '' : nameIn(map, language),
            date: sayDate(day, language).alone,
          })}
        </p>
      </header>
      <section className="sheet">
        <h2>{say('pack.agenda')}</h2>
        <ol className="agenda">
          {items.map(({ id, question, minutes }) => (
            <li key={id}>
              {said(question)} <span className="minutes">{say('pack.minutes', { minutes })}</span>
            </li>
          ))}
        </ol>
        {pack.guests.length > 0 && (
          <>
            <h2>{say('pack.invited')}</h2>
            <Guests guests={pack.guests} {...props} />
          </>
        )}
        {pack.informed.length > 0 && (
          <>
            <h3>{say('pack.informed')}</h3>
            <Guests guests={pack.informed} {...props} />
          </>
        )}
      </section>
      {pictures.map((picture) => (
        <section key={picture.title} className="sheet map">
          <h2>{picture.title}</h2>
          <MapPicture {...picture} />
        </section>
      ))}
      <section className="sheet">
        <h2>{say('pack.map-list')}</h2>
        <PackMapList snapshot={snapshot} language={language} day={day} />
      </section>
      {pack.strengths.length > 0 && (
        <section className="sheet">
          <h2>{say('pack.works')}</h2>
          <ul>
            {pack.strengths.map((finding) => (
              <li key={finding.id}>{sayFinding(finding, snapshot, language).sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {cards.length > 0 && (
        <section className="sheet">
          <h2>{say('pack.cards')}</h2>
          {cards.map((finding) => {
            const { title, sentence, step, evidence } = sayFinding(finding, snapshot, language)
            return (
              <article key={finding.id} className="card">
                <h3>{title}</h3>
                <p>{sentence}</p>
                <p>{say('pack.pair', { name: say('pack.step'), value: step })}</p>
                <p>{say('pack.pair', { name: say('pack.evidence'), value: evidence.join(' ') })}</p>
                <p className="notes">{say('pack.notes')}</p>
              </article>
            )
          })}
        </section>
      )}
      <PackSheets
        {...props}
        titles={cards.map((finding) => sayFinding(finding, snapshot, language).title)}
        votes={votesEach(cards.length)}
      />
    </article>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const Guests = (props: PackPageProps & { readonly guests: readonly PackGuest[] }): ReactNode => {
  const { pack, guests, language, say } = props
  const numberOf = new Map(pack.items.map(({ id }, nth) => [id, nth + 1]))
  return (
    <ul>
      {guests.map(({ id, entity, items, why, benefit }) => {
        const numbers = items.flatMap((item) => numberOf.get(item) ?? [])
        return (
          <li key={id}>
            <b>{entity === null ? say('pack.unnamed') : nameIn(entity, language)}</b>
            {numbers.length > 0 && ` (${numbers.join(', ')})`}
            {why.first !== '' && (
              <>
                {' – '}
                <Said {...props} text={why} />
              </>
            )}
            {benefit !== '' && `. ${benefit}`}
          </li>
        )
      })}
    </ul>
  )
}
