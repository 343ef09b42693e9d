import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { fieldsOf } from '../../../graph/model/catalogue/catalogue.ts'
import type { Element, Entity } from '../../../graph/model/element.ts'
import type { Id } from '../../../graph/model/ids.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import { useSnapshot } from '../../state/use-document.tsx'
import { useSetView } from '../../state/view.ts'
import { useLanguage } from '../../words/language.ts'
import { sayValue } from '../../words/say-value.ts'
import { T, useT } from '../../words/say.tsx'
import { Part } from '../view-page.tsx'
import classes from './own-card.module.css'

/** What is for whoever draws the map alone, also when it is about oneself. */
const hers = new Set(['flags', 'visibility', 'recordedOn', 'archivedOn', 'sourceId', 'confidence'])

/** Every field of an actor that has a value, in the words of the form. */
export const OwnFacts = ({ entity }: { entity: Entity }): ReactNode => {
  const t = useT()
  const language = useLanguage()
  const snapshot = useSnapshot()
  const setView = useSetView()
  const find = (id: string): Element | undefined => elementOf(snapshot, id as Id)
  return (
    <Part title="own-card.recorded">
      <dl className={classes['facts']}>
        {Object.entries(fieldsOf(entity.kind)).flatMap(([name, { label }]) => {
          const value = entity.fields[name]
          if (value === undefined || hers.has(name)) return []
          return [
            <div key={name} className={classes['fact']}>
              <dt>{label[language]}</dt>
              <dd>{sayValue(entity.kind, name, value, { language, t, find })}</dd>
            </div>,
          ]
        })}
      </dl>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => setView({ selected: [entity.id], panel: 'inspector' })}
      >
        <T id="own-card.correct" />
      </Button>
    </Part>
  )
}
