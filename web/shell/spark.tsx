import type { ReactNode } from 'react'

/** The mark of Vonk: a four-pointed spark. The name stands beside it, so it says nothing itself. */
export const Spark = ({ size = 20 }: { size?: number }): ReactNode => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      fill="#d9480f"
      d="M12 1.5c.9 6.2 4.3 9.6 10.5 10.5-6.2.9-9.6 4.3-10.5 10.5C11.1 16.3 7.7 12.9 1.5 12c6.2-.9 9.6-4.3 10.5-10.5Z"
    />
  </svg>
)
