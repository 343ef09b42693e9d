import type { ReactNode } from 'react'
import { Table } from '@mantine/core'
import classes from './view-page.module.css'

type WideTableProps = { readonly label: string; readonly children: ReactNode }

/** A table that scrolls on its own where there is no room, by keyboard too. */
export const WideTable = ({ label, children }: WideTableProps): ReactNode => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
  <div className={classes['scroll']} role="group" aria-label={label} tabIndex={0}>
    <Table verticalSpacing={6}>{children}</Table>
  </div>
)
