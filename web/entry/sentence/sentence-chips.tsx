import type { ReactNode } from 'react'
import { Group, Text } from '@mantine/core'
import { fieldSpec, kindSpec, relationSpec } from '../../../graph/model/catalogue/catalogue.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useLanguage } from '../../words/language.ts'
import { T, useT } from '../../words/say.tsx'
import { sayValue } from '../../words/say-value.ts'
import classes from '../entry.module.css'
import type { Party, Understood } from './understood.ts'

/** What was understood of a sentence, part by part, before it is added. */
export const SentenceChips = ({ said }: { readonly said: Understood }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const { from, to, verb, fields, leftOut } = said
  const spec = relationSpec(verb.type)
  const find = (id: string) => snapshot.entities.get(id as never)
  return (
    <div role="status">
      <Group gap={6} mt={6}>
        <Text size="sm" c="dimmed">
          <T id="sentence.understood" />
        </Text>
        <PartyChip party={from} />
        <span className={classes['part']}>
          {(verb.turned ? spec.reverse : spec.label)[language]}
        </span>
        <PartyChip party={to} />
        {Object.entries(fields).map(([name, value]) => (
          <span key={name} className={classes['part']}>
            {fieldSpec(verb.type, name)?.label[language]}:{' '}
            {sayValue(verb.type, name, value, { language, t, find })}
          </span>
        ))}
      </Group>
      {leftOut.length > 0 && (
        <Text size="sm" c="var(--vonk-warn)">
          <T id="sentence.left-out" values={{ words: leftOut.join(', ') }} />
        </Text>
      )}
    </div>
  )
}

const PartyChip = ({ party }: { readonly party: Party }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const kind = kindSpec(party.kind).label[language]
  return (
    <span className={classes['part']}>
      {party.name} · {t(party.standing === undefined ? 'sentence.new' : 'sentence.there', { kind })}
    </span>
  )
}
