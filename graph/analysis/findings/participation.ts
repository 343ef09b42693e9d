import type { Relation } from '../../model/element.ts'
import { knownText } from '../../model/value.ts'
import type { Network } from '../network.ts'
import { evidenceOf } from './attested.ts'
import type { Message } from './finding.ts'

/** Who takes part in what, and at which level now and wanted, to be said; both levels are known. */
export const levelsIn = ({ from, to, fields }: Relation): Message['values'] => ({
  actor: { names: [from] },
  initiative: { names: [to] },
  wanted: { said: { id: `level.${knownText(fields['wanted'])}`, values: {} } },
  actual: { said: { id: `level.${knownText(fields['actual'])}`, values: {} } },
})

/** On whose word a participation stands. */
export const saidBy = (network: Network, { from }: Relation): readonly Message[] => {
  const actor = network.recorded.snapshot.entities.get(from)
  return actor === undefined ? [] : [evidenceOf(network, actor)]
}
