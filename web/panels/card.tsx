import type { ReactNode } from 'react'
import { memo, useId } from 'react'
import { Box, Text, UnstyledButton } from '@mantine/core'
import { sayFinding } from '../../graph/analysis/findings/words/say-finding.ts'
import type { Finding } from '../../graph/analysis/findings/finding.ts'
import { setHovered } from '../state/spotlight.ts'
import { useSnapshot } from '../state/use-document.tsx'
import { useLanguage } from '../words/language.ts'
import { T } from '../words/say.tsx'
import { CardDetails } from './card-details.tsx'
import classes from './cards.module.css'

type CardProps = {
  readonly finding: Finding
  /** It holds no more; it leaves when nobody points at the list. */
  readonly gone: boolean
  readonly open: boolean
  /** It is open, and is asked to close, or the other way round. */
  readonly onToggle: (id: string, isOpen: boolean) => void
}

/** One finding: closed its names and its reason, open also its step and its evidence. */
export const Card = memo(({ finding, gone, open, onToggle }: CardProps): ReactNode => {
  const language = useLanguage()
  const said = sayFinding(finding, useSnapshot(), language)
  const details = useId()
  const hover = { onMouseEnter: () => setHovered(finding), onMouseLeave: () => setHovered(null) }
  return (
    <Box
      component="li"
      className={classes['card']}
      data-open={open || undefined}
      data-gone={gone || undefined}
      {...hover}
    >
      <UnstyledButton
        className={classes['head']}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => onToggle(finding.id, open)}
        onFocus={() => setHovered(finding)}
        onBlur={() => setHovered(null)}
      >
        <Text component="span" className={classes['category']} data-category={finding.category}>
          <T id={finding.outcome === 'dormant' ? 'cards.dormant' : `cards.${finding.category}`} />
          {gone && (
            <>
              {' · '}
              <T id="cards.gone" />
            </>
          )}
        </Text>
        <Text component="span" className={classes['title']}>
          {said.title}
        </Text>
        <Text component="span" className={classes['sentence']}>
          {said.sentence}
        </Text>
      </UnstyledButton>
      <Box id={details} hidden={!open}>
        {open && <CardDetails finding={finding} said={said} />}
      </Box>
    </Box>
  )
})
