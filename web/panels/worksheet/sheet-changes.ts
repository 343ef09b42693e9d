import type { Change } from '../../../graph/change/change.ts'
import { merge } from '../../../graph/change/merge.ts'
import type { SheetLine } from '../../../graph/format/worksheet.ts'
import type { Entity } from '../../../graph/model/element.ts'
import { newId } from '../../../graph/model/ids.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { connect } from '../../entry/changes/connect.ts'
import type { Noted } from '../../entry/changes/noted.ts'

/** What lines of a sheet do to the map, in their order; a line that cannot be read does nothing. */
export const sheetChanges = (
  snapshot: Snapshot,
  lines: readonly SheetLine[],
  noted: Noted,
): readonly Change[] => {
  const changes: Change[] = []
  let now = snapshot
  // The source of what is noted is made once.
  let { before } = noted
  for (const line of lines) {
    const made = changesOf(line, now, { ...noted, before })
    if (made.length === 0) continue
    const work = merge(now, { changes: made, author: '' }, [])
    if (work.type === 'conflict') continue
    now = work.after
    if (made.some((change) => before.includes(change))) before = []
    changes.push(...made)
  }
  return changes
}

const changesOf = (line: SheetLine, now: Snapshot, noted: Noted): readonly Change[] => {
  if (line.type === 'actor') return [{ op: 'create', element: actorOf(line) }]
  if (line.type === 'bad') return []
  const { from, to, tie, frequency } = line
  const fields = frequency === undefined ? {} : { frequency }
  return connect(now, { type: tie, from, to, fields }, noted)
}

const actorOf = ({ kind, name }: Extract<SheetLine, { type: 'actor' }>): Entity => ({
  id: newId(),
  kind,
  fields: { name, coverage: 'not_asked' },
})
