import type { ReactNode } from 'react'
import type { Cover } from '../../../graph/analysis/cover.ts'
import { useAnalysis } from '../../measures/use-analysis.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { nameOrValue } from '../../words/name-or-value.ts'
import { CoverTable } from './cover-table.tsx'

/** The means that the goal requires, and who brings them. */
export const CoverMeans = ({ cover }: { cover: Cover }): ReactNode => {
  const language = useLanguage()
  const snapshot = useSnapshot()
  const ghosts = useAnalysis((analysis) => analysis.ghosts) ?? []
  const needs = cover.means.map(({ asset, ...covered }) => ({
    key: asset,
    what: nameOrValue(asset, snapshot, language),
    covered,
    ghost: ghosts.find(
      ({ role }) => role.type === 'asset' && role.asset === asset && role.team === cover.goal,
    ),
  }))
  return <CoverTable title="cover.means" needs={needs} />
}
