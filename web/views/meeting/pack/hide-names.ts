import type { Snapshot } from '../../../../graph/model/snapshot.ts'
import { knownText } from '../../../../graph/model/value.ts'

/** A name shorter than this is a word like any other. */
const shortestName = 3

/** Writes over the names of those whom partners may not see, wherever somebody typed them. */
export const hiderOf = (all: Snapshot, seen: Snapshot): ((text: string) => string) => {
  const names = [...all.entities.values()]
    .filter(({ id }) => !seen.entities.has(id))
    .flatMap(({ fields }) => [knownText(fields['name']), knownText(fields['nameOther'])])
    .filter((name): name is string => name !== undefined && name.trim().length >= shortestName)
    // The longest first: a short name may be a part of it.
    .toSorted((a, b) => b.length - a.length)
  return (text) => names.reduce((rest, name) => rest.replaceAll(name, '…'), text)
}
