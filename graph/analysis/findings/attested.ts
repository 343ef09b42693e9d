import type { Entity } from '../../model/element.ts'
import type { Id } from '../../model/ids.ts'
import { knownText } from '../../model/value.ts'
import type { Network } from '../network.ts'
import { tieTypes } from '../rank.ts'
import { relationsOf } from '../recorded.ts'
import type { Message, MessageValue } from './finding.ts'

/** On whose word something stands: a talk, a paper, or what the coordinator wrote down herself. */
export type Attested = { readonly by: 'talks' | 'records' | 'own'; readonly date?: string }

const talks = ['interview', 'workshop', 'field_notes', 'contact_moment', 'self_entry']
const records = ['existing_inventory', 'document', 'website', 'import_file']

/**
 * On whose word the lines of an actor stand: the source of the actor itself, else the best of the
 * sources of its lines; without any it is what somebody wrote down from memory.
 */
export const attestedFor = (network: Network, actor: Entity): Attested => {
  const own = knownText(actor.fields['sourceId'])
  const kinds = own === undefined ? lineSources(network).get(actor.id) : [sourceKind(network, own)]
  const from = (sorts: readonly string[]): boolean =>
    [...(kinds ?? [])].some((kind) => sorts.includes(kind))
  const by = from(talks) ? 'talks' : from(records) ? 'records' : 'own'
  const date = knownText(actor.fields['coverageDate']) ?? knownText(actor.fields['recordedOn'])
  return date === undefined ? { by } : { by, date }
}

const sourceKind = (network: Network, source: string): string => {
  // Fields of this shape hold checked ids only.
  const entity = network.recorded.snapshot.entities.get(source as Id)
  return knownText(entity?.fields['subkind']) ?? ''
}

const kept = new WeakMap<Network, ReadonlyMap<Id, ReadonlySet<string>>>()

const lineSources = (network: Network): ReadonlyMap<Id, ReadonlySet<string>> => {
  const found = kept.get(network) ?? gathered(network)
  kept.set(network, found)
  return found
}

const gathered = (network: Network): ReadonlyMap<Id, ReadonlySet<string>> => {
  const byActor = new Map<Id, Set<string>>()
  for (const type of [...tieTypes, 'NO_RELATION'] as const)
    for (const { from, to, fields } of relationsOf(network.recorded, type)) {
      const source = knownText(fields['sourceId'])
      if (source === undefined) continue
      const kind = sourceKind(network, source)
      for (const end of [from, to]) {
        const sources = byActor.get(end)
        if (sources === undefined) byActor.set(end, new Set([kind]))
        else sources.add(kind)
      }
    }
  return byActor
}

/** *According to the talks of 16 October 2026*, to be said within a sentence. */
export const according = (attested: Attested): MessageValue => ({
  said: messageOf('according', attested),
})

/** *Talk with …, 16 October 2026*: a line of evidence. */
export const evidenceOf = (network: Network, actor: Entity): Message => {
  const message = messageOf('evidence', attestedFor(network, actor))
  return { id: message.id, values: { ...message.values, actor: { names: [actor.id] } } }
}

const messageOf = (prefix: string, { by, date }: Attested): Message =>
  date === undefined
    ? { id: `${prefix}.${by}.undated`, values: {} }
    : { id: `${prefix}.${by}`, values: { date: { date } } }
