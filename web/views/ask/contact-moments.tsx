import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { Table, Text } from '@mantine/core'
import { questioningsOf } from '../../../graph/analysis/subjects/questionings.ts'
import { valueWords } from '../../../graph/model/catalogue/vocabulary.ts'
import type { ListName } from '../../../graph/model/catalogue/vocabulary.ts'
import { knownText } from '../../../graph/model/value.ts'
import { usePast } from '../../state/past.ts'
import { useLanguage } from '../../words/language.ts'
import { useSayDate } from '../../words/moment.ts'
import { T, useT } from '../../words/say.tsx'
import { NameLink } from '../name-link.tsx'
import { useRecorded } from '../../state/use-recorded.ts'
import { Part } from '../view-page.tsx'
import { WideTable } from '../wide-table.tsx'
import { ContactLine } from './contact-line.tsx'

/** Who was asked what, when, and whether they heard back: so that nobody is asked too often. */
export const ContactMoments = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const sayDate = useSayDate()
  const recorded = useRecorded()
  const isPast = usePast() !== null
  const moments = useMemo(
    () => questioningsOf(recorded).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    [recorded],
  )
  const said = (list: ListName, value: unknown): string => {
    const key = typeof value === 'string' ? value : ''
    return valueWords(list, key)?.[language] ?? key
  }
  return (
    <Part title="ask.contacts">
      <Text size="sm" c="dimmed" mb="xs">
        <T id="ask.contacts-lead" />
      </Text>
      {!isPast && <ContactLine />}
      {moments.length > 0 && (
        <WideTable label={t('ask.contacts')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <T id="ask.when" />
              </Table.Th>
              <Table.Th scope="col">
                <T id="ask.who" />
              </Table.Th>
              <Table.Th scope="col">
                <T id="ask.how" />
              </Table.Th>
              <Table.Th scope="col">
                <T id="ask.heard" />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moments.map(({ id, entity, date, asked }) => (
              <Table.Tr key={id}>
                <Table.Td>{date === undefined ? '–' : sayDate(date)}</Table.Td>
                <Table.Td>
                  {asked.map((each) => (
                    <div key={each}>
                      <NameLink id={each} />
                    </div>
                  ))}
                </Table.Td>
                <Table.Td>
                  {said('contact_kind', entity.fields['subkind'])}
                  <div>{knownText(entity.fields['purpose'])}</div>
                </Table.Td>
                <Table.Td>{said('feedback', entity.fields['feedback'])}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Part>
  )
}
