import type { Finding, Message, MessageValue } from '../finding.ts'

/** What says *you* to the coordinator, and the same for whoever else reads it. */
const forOthers: { readonly [id: string]: string } = {
  'according.own': 'according.core',
  'according.own.undated': 'according.core.undated',
  'evidence.own': 'evidence.core',
  'evidence.own.undated': 'evidence.core.undated',
}

/** A finding for a reader who did not draw the map: what the coordinator noted is no longer *what you noted*. */
export const toOthers = (finding: Finding): Finding => ({
  ...finding,
  title: told(finding.title),
  sentence: told(finding.sentence),
  step: told(finding.step),
  pitfall: told(finding.pitfall),
  evidence: finding.evidence.map(told),
})

const told = ({ id, values }: Message): Message => ({
  id: forOthers[id] ?? id,
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, within(value)])),
})

const within = (value: MessageValue): MessageValue =>
  typeof value === 'object' && 'said' in value ? { ...value, said: told(value.said) } : value
