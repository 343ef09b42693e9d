import type { ReactNode } from 'react'
import { Stack } from '@mantine/core'
import type { Meeting } from '../../../../graph/meeting/meeting-of.ts'
import { BigScreen } from './big-screen.tsx'
import { CardsClosed } from './cards-closed.tsx'
import { EffortImpact } from './effort-impact.tsx'
import { NewTie } from './new-tie.tsx'
import { OpenActions } from './open-actions.tsx'
import { Parking } from './parking.tsx'
import { Results } from './results.tsx'
import { Scan } from './scan.tsx'
import { Seating } from './seating.tsx'
import { Vote } from './vote.tsx'

/** What happens in the room: what is open, who sits where, the silent vote, decisions, actions, new lines. */
export const Meet = ({ meeting }: { readonly meeting: Meeting }): ReactNode => (
  <Stack gap="xl">
    <BigScreen meeting={meeting} />
    <OpenActions meeting={meeting} />
    <Seating meeting={meeting} />
    <Vote meeting={meeting} />
    <EffortImpact meeting={meeting} />
    <Results meeting={meeting} />
    <CardsClosed meeting={meeting} />
    <NewTie meeting={meeting} />
    <Scan meeting={meeting} />
    <Parking meeting={meeting} />
  </Stack>
)
