import type { ReactNode } from 'react'
import { Text } from '@mantine/core'
import { remarksOn } from '../../../../graph/meeting/wording.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { T } from '../room.ts'

/** What in a sentence could put somebody on the spot, with the better word (domain §4.4). */
export const Remarks = (props: {
  readonly text: string | undefined
  readonly language: Language
}): ReactNode =>
  remarksOn(props.text ?? '', props.language).map(({ found, better }) => (
    <Text key={found} size="sm" c="warm" role="note">
      <T id="meeting.better" values={{ found, better }} />
    </Text>
  ))
