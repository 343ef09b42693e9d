import type { ReactNode } from 'react'
import { Table, Title, VisuallyHidden } from '@mantine/core'
import type { Covered, CoverRow } from '../../../graph/analysis/cover.ts'
import { kindSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { actorKinds } from '../../../graph/model/catalogue/names.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import { useLanguage } from '../../words/language.ts'
import { WideTable } from '../wide-table.tsx'
import { T, useT } from '../../words/say.tsx'
import { PresenceDrawing } from './presence.tsx'
import classes from './cover.module.css'
import view from '../words/words-view.module.css'

type CoverByKindProps = {
  readonly title: 'cover.groups' | 'cover.sectors'
  readonly list: 'target_group' | 'sector'
  readonly rows: readonly CoverRow[]
}

/** Groups or sectors by kind of actor: how many, and how far they are connected. */
export const CoverByKind = ({ title, list, rows }: CoverByKindProps): ReactNode => {
  const t = useT()
  const language = useLanguage()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <Title order={2} id={title} className={view['kind']}>
        <T id={title} />
      </Title>
      <WideTable label={t(title)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('cover.what')}</Table.Th>
            <Table.Th>{t('cover.all')}</Table.Th>
            {actorKinds.map((kind) => (
              <Table.Th key={kind} className={classes['column']}>
                {kindSpec(kind).plural[language]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, all, byKind }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" className={classes['what']}>
                {valueWords(list, key)?.[language] ?? key}
              </Table.Th>
              {[all, ...byKind].map((covered, index) => (
                <Cell key={index} covered={covered} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </section>
  )
}

const Cell = ({ covered: { presence, count } }: { covered: Covered }): ReactNode => {
  const t = useT()
  const far = t(`cover.${presence}`)
  return (
    <Table.Td className={classes['cell']} data-presence={presence} title={far}>
      <PresenceDrawing presence={presence} /> {count}
      <VisuallyHidden> {far}</VisuallyHidden>
    </Table.Td>
  )
}
