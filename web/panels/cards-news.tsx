import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '@mantine/core'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import { useT } from '../words/say.tsx'
import { cameAndWent } from './came-and-went.ts'

/** Tells whoever listens, in one sentence an edit, which cards came and went; focus stays where it is. */
export const CardsNews = ({
  findings,
}: {
  findings: readonly Finding[] | undefined
}): ReactNode => {
  const t = useT()
  const before = useRef<readonly Finding[] | null>(null)
  const [news, setNews] = useState('')
  useEffect(() => {
    if (findings === undefined) return
    const known = before.current
    before.current = findings
    if (known === null) return
    const { fresh, gone } = cameAndWent(known, findings)
    if (fresh + gone > 0) setNews(t('cards.news', { fresh, gone }))
  }, [findings, t])
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {news}
    </VisuallyHidden>
  )
}
