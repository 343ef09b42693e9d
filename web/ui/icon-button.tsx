import type { ReactNode } from 'react'
import { ActionIcon, Indicator, Tooltip } from '@mantine/core'

/** A button with a drawing and a name; the tooltip says both what it does and what that comes down to. */
export const IconButton = ({
  label,
  description,
  disabled = false,
  pressed,
  noticed = false,
  onClick,
  children,
}: {
  label: string
  description?: string | undefined
  disabled?: boolean
  pressed?: boolean
  /** A dot: there is something to be seen to, which the description says. */
  noticed?: boolean
  onClick: () => void
  children: ReactNode
}): ReactNode => (
  <Tooltip
    label={description === undefined ? label : `${label}: ${description}`}
    multiline
    maw={320}
  >
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      {...(description !== undefined && { 'aria-description': description })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      // Stays in the tab order, so that the focus is not lost when there is nothing left to take back.
      {...(disabled && { 'data-disabled': true, 'aria-disabled': true })}
      onClick={() => {
        if (!disabled) onClick()
      }}
    >
      <Indicator disabled={!noticed} size={9} color="warm" offset={-1}>
        {children}
      </Indicator>
    </ActionIcon>
  </Tooltip>
)
