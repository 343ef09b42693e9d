import type { ReactNode } from 'react'
import { fieldSpec } from '../../../../graph/model/catalogue/catalogue.ts'
import type { Entity } from '../../../../graph/model/element.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { capital } from '../../../words/capital.ts'
import { useLanguage } from '../../../words/language.ts'
import { useSayDate } from '../../../words/moment.ts'
import { useT } from '../../../words/say.tsx'
import { choiceLabel } from '../../value-label.ts'
import type { Agreement } from './agreement-of.ts'
import classes from './agreement.module.css'

/** What is written of an agreement, or a place to write it. */
const written = ['roles', 'expectations', 'limits', 'possibleDevelopments'] as const

/** The agreement of a team on one page: what is known is filled in, what is not has room for a pen. */
export const AgreementSheet = ({
  agreement,
  day,
}: {
  readonly agreement: Agreement
  readonly day: string
}): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const sayDate = useSayDate()
  const { team, goals, partners, written: kept } = agreement
  const said = [...goals.map((goal) => nameIn(goal, language)), textOf(kept, 'goal')]
  const review = knownText(kept?.fields['reviewOn'])
  return (
    <article className={classes['sheet']} lang={language}>
      <h1>{t('agreement.title', { name: nameIn(team, language) })}</h1>
      <p className={classes['date']}>{t('agreement.on', { date: sayDate(day) })}</p>
      <Box title={t('agreement.goal')} text={said.filter((each) => each !== '').join('. ')} />
      <h2>{t('agreement.own')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('agreement.partner')}</th>
            <th>{t('agreement.words')}</th>
            <th>{t('agreement.signed')}</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ entity, ownSentence }, nth) => (
            <tr key={entity?.id ?? nth}>
              <th>{entity === null ? t('agreement.unnamed') : nameIn(entity, language)}</th>
              <td>{ownSentence}</td>
              <td aria-label={t('agreement.signed')} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['boxes']}>
        {written.map((field) => (
          <Box key={field} title={labelOf(field, language)} text={textOf(kept, field)} />
        ))}
        <Box
          title={t('agreement.decide')}
          text={choiceLabel(team, 'decisionMode', language) ?? ''}
        />
        <Box title={t('agreement.review')} text={review === undefined ? '' : sayDate(review)} />
      </div>
    </article>
  )
}

const Box = ({ title, text }: { readonly title: string; readonly text: string }): ReactNode => (
  <section className={classes['box']}>
    <h2>{title}</h2>
    <p>{text}</p>
  </section>
)

const textOf = (entity: Entity | undefined, field: string): string =>
  knownText(entity?.fields[field]) ?? ''

const labelOf = (field: string, language: Language): string =>
  capital(fieldSpec('agreement', field)?.label[language] ?? field)
