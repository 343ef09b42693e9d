import type { ReactNode } from 'react'
import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { votesEach } from '../../../../graph/meeting/vote.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { cardsIn } from './pack-of.ts'
import type { PackItem, Typed } from './pack-of.ts'
import { Said } from './said.tsx'
import type { PackPageProps } from './said.tsx'

type ScriptProps = Omit<PackPageProps, 'pictures'>

/** What the facilitator says aloud, step by step, in sentences for the ear; what is not said stands between brackets. */
export const ScriptPage = (props: ScriptProps): ReactNode => {
  const { pack, language, day, say } = props
  const { meeting, snapshot } = pack
  const date = knownText(meeting.fields['date'])
  const votes = votesEach(cardsIn(pack).length)
  return (
    <article lang={language} className="pack script">
      <h1>{say('script.title', { name: nameIn(meeting, language) })}</h1>
      <h2>{say('script.welcome')}</h2>
      <p>
        {say('script.welcome-say', { name: nameIn(meeting, language) })}{' '}
        {date !== undefined && say('script.today', { date: sayDate(date, language).alone })}
      </p>
      <Line {...props} intro="script.purpose" text={pack.purpose} />
      <Line {...props} intro="script.can-decide" text={pack.canDecide} />
      {pack.notNeutralOn !== '' && <p>{say('script.not-neutral', { what: pack.notNeutralOn })}</p>}
      <h2>{say('pack.map')}</h2>
      <p>{say('script.map', { date: sayDate(day, language).alone })}</p>
      <p>{say('script.silence')}</p>
      {pack.strengths.length > 0 && (
        <>
          <h2>{say('pack.works')}</h2>
          {pack.strengths.map((finding) => (
            <p key={finding.id}>{sayFinding(finding, snapshot, language).sentence}</p>
          ))}
        </>
      )}
      {pack.items.map((item, nth) => (
        <Item key={item.id} {...props} item={item} nth={nth + 1} />
      ))}
      <h2>{say('pack.vote')}</h2>
      <p>{say('script.vote', { votes })}</p>
      <p>{say('script.silence')}</p>
      <h2>{say('script.end')}</h2>
      <p>{say('script.decide')}</p>
      <p>{say('script.closing')}</p>
      <p>{say('script.thanks')}</p>
    </article>
  )
}

const Line = (
  props: ScriptProps & {
    readonly intro: 'script.purpose' | 'script.can-decide'
    readonly text: Typed
  },
): ReactNode => {
  const { intro, text, say } = props
  if (text.first === '') return null
  return (
    <p>
      {say(intro)} <Said {...props} text={text} />
    </p>
  )
}

const Item = (
  props: ScriptProps & { readonly item: PackItem; readonly nth: number },
): ReactNode => {
  const { item, nth, pack, language, say } = props
  const { card, minutes, question } = item
  const said = card === null ? null : sayFinding(card, pack.snapshot, language)
  return (
    <section>
      <h2>{say('script.item', { nth, minutes })}</h2>
      <p>
        <Said {...props} text={question} />
      </p>
      {said !== null && (
        <>
          <p>{say('script.card', { sentence: said.sentence })}</p>
          <p>{say('script.evidence', { evidence: said.evidence.join(' ') })}</p>
          <p>{say('script.step', { step: said.step })}</p>
          <p>{say('script.silence')}</p>
        </>
      )}
    </section>
  )
}
