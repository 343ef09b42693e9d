import type { ReactNode } from 'react'
import { frequencyCodes, kindLetters, typeCodes } from '../../../graph/format/worksheet.ts'
import type { Coded } from '../../../graph/format/worksheet.ts'
import { kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import { nameIn } from '../../../graph/model/naming.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { useLanguage } from '../../words/language.ts'
import { labelOf } from '../../views/value-label.ts'
import { useT } from './room.ts'
import classes from './worksheet.module.css'

/** Room for a pen. */
const rows = Array.from({ length: 22 }, (_, nth) => nth + 1)

const columns = ['from', 'how', 'to', 'often'] as const

type SheetPageProps = { readonly snapshot: Snapshot; readonly codes: readonly Coded[] }

/** The sheet: everybody with a code, what the numbers mean, and rows to write lines in. */
export const SheetPage = ({ snapshot, codes }: SheetPageProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const map = snapshot.entities.get(snapshot.id)
  return (
    <article lang={language} className={classes['sheet']}>
      <header className={classes['head']}>
        <h1>{map === undefined ? '' : nameIn(map, language)}</h1>
        <p>{t('worksheet.number', { revision: String(snapshot.revision) })}</p>
      </header>
      <p className={classes['write']}>
        {t('worksheet.talk')}: <span /> {t('worksheet.on')}: <span />
      </p>
      <table className={classes['lines']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{t(`worksheet.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column} aria-label={t(`worksheet.${column}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['keys']}>
        <ol>
          {typeCodes.map((type) => (
            <li key={type}>{relationSpec(type).label[language]}</li>
          ))}
        </ol>
        <ol>
          {frequencyCodes.map((key) => (
            <li key={key}>{labelOf('frequency', key, language)}</li>
          ))}
        </ol>
        <ul>
          {actorKinds.map((kind) => (
            <li key={kind}>
              {kindLetters[kind]}: {kindSpec(kind).label[language]}
            </li>
          ))}
        </ul>
      </div>
      <p className={classes['care']}>{t('worksheet.care')}</p>
      <ul className={classes['codes']}>
        {codes.map(({ code, actor }) => (
          <li key={code}>
            <b>{code}</b> {nameIn(actor, language)}
          </li>
        ))}
      </ul>
    </article>
  )
}
