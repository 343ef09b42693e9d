import type { About } from '../../graph/analysis/findings/answers.ts'
import type { Change } from '../../graph/change/change.ts'
import { newId } from '../../graph/model/ids.ts'
import type { Id } from '../../graph/model/ids.ts'
import type { Snapshot } from '../../graph/model/snapshot.ts'
import { knownText } from '../../graph/model/value.ts'

/** The four answers to a card, as the vocabulary calls them. */
export const verdicts = ['on_agenda', 'not_now', 'unwanted', 'does_not_fit'] as const

export type Verdict = (typeof verdicts)[number]

/** What a meeting may say of a card too: the group takes it for done (domain §4.5). */
export type GroupVerdict = Verdict | 'done'

/** Whether an answer asks why. */
export const asksWhy = (verdict: Verdict): boolean =>
  verdict === 'unwanted' || verdict === 'does_not_fit'

/** Notes an answer on the map, with the phase in which its initiative was. */
export const answerChange = (
  { rule, subjects }: About,
  verdict: GroupVerdict,
  reason: string,
  on: string,
  { entities }: Snapshot,
): Change => {
  // Subjects that are no ids are in no map.
  const [about] = subjects.flatMap((subject) => entities.get(subject as Id) ?? [])
  const phase = about?.kind === 'initiative' ? knownText(about.fields['phase']) : undefined
  return {
    op: 'create',
    element: {
      id: newId(),
      kind: 'answer',
      fields: {
        rule,
        subjects: [...subjects],
        verdict,
        on,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        ...(phase === undefined ? {} : { phase }),
      },
    },
  }
}
