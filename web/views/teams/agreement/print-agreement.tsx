import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { Entity } from '../../../../graph/model/element.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { OnPaper } from '../../../documents/on-paper.tsx'
import { useToday } from '../../../state/as-of.ts'
import { useSnapshot } from '../../../state/use-document.tsx'
import { useLanguage } from '../../../words/language.ts'
import { T, useT } from '../../../words/say.tsx'
import { agreementOf } from './agreement-of.ts'
import { AgreementSheet } from './agreement-sheet.tsx'

/** Prints what a team agreed, with room for what it did not agree on yet. */
export const PrintAgreement = ({ team }: { readonly team: Entity }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const day = useToday()
  const [printed, setPrinted] = useState(0)
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        display="block"
        mt={4}
        leftSection={<IconPrinter size={14} aria-hidden />}
        aria-label={t('agreement.print-of', { name: nameIn(team, language) })}
        onClick={() => setPrinted(printed + 1)}
      >
        <T id="agreement.print" />
      </Button>
      {printed > 0 && (
        <OnPaper size="A4 portrait" times={printed}>
          <AgreementSheet agreement={agreementOf(snapshot, team, day)} day={day} />
        </OnPaper>
      )}
    </>
  )
}
