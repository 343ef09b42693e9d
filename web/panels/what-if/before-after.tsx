import type { ReactNode } from 'react'
import { Stack, Table, Text } from '@mantine/core'
import type { Standing } from '../../../graph/analysis/standing.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { T, useT } from '../../words/say.tsx'
import panel from '../../ui/panel.module.css'

/** More lines than this are a number, not a list. */
const mostLines = 12

/** The numbers that a person can check on the map, as it is and as it would be, and the lines that go. */
export const BeforeAfter = (): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const whatIf = useAnalysis((analysis) => analysis.whatIf) ?? null
  if (whatIf === null)
    return (
      <Text role="status">
        <T id="what-if.busy" />
      </Text>
    )
  const { before, after, lostTies } = whatIf
  const name = (id: Parameters<typeof nameOrValue>[0]): string =>
    nameOrValue(id, snapshot, language)
  const rows = figures.map(({ id, of }) => ({ id, now: of(before, t), would: of(after, t) }))
  return (
    <Stack gap="xs" role="region" aria-label={t('what-if.result')} aria-live="polite">
      <Table verticalSpacing={4} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what-if.what')}</Table.Th>
            <Table.Th>{t('what-if.now')}</Table.Th>
            <Table.Th>{t('what-if.then')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, now, would }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {t(id)}
              </Table.Th>
              <Table.Td>{now}</Table.Td>
              <Table.Td fw={now === would ? 400 : 700}>{would}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {lostTies.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('what-if.lost', { count: lostTies.length })}
          </Text>
          <ul className={panel['list']}>
            {lostTies.slice(0, mostLines).map(([one, other]) => (
              <Text component="li" size="sm" key={`${one} ${other}`}>
                {t('what-if.pair', { from: name(one), to: name(other) })}
              </Text>
            ))}
            {lostTies.length > mostLines && <li>…</li>}
          </ul>
        </>
      )}
    </Stack>
  )
}

type Say = ReturnType<typeof useT>

const figures = [
  { id: 'what-if.islands', of: ({ parts }: Standing) => String(parts.length) },
  { id: 'what-if.largest', of: ({ parts }: Standing) => String(parts[0] ?? 0) },
  {
    id: 'what-if.reach',
    of: ({ reach, pairs }: Standing, t: Say) => t('what-if.of-pairs', { reach, pairs }),
  },
  { id: 'what-if.ties', of: ({ ties }: Standing) => String(ties.length) },
  { id: 'what-if.nl-fr', of: ({ crossings }: Standing) => String(crossings['nl-fr']) },
  {
    id: 'what-if.informal-care',
    of: ({ crossings }: Standing) => String(crossings['informal-care']),
  },
  {
    id: 'what-if.informal-formal',
    of: ({ crossings }: Standing) => String(crossings['informal-formal']),
  },
  { id: 'what-if.open-needs', of: ({ openNeeds }: Standing) => String(openNeeds.length) },
  { id: 'what-if.unreached', of: ({ unreached }: Standing) => String(unreached.length) },
] as const
