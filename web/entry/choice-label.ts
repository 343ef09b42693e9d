import { useCallback } from 'react'
import { relationSpec } from '../../graph/model/catalogue/catalogue.ts'
import { valueHelp, valueWords } from '../../graph/model/catalogue/vocabulary.ts'
import { useLanguage } from '../words/language.ts'
import { useT } from '../words/say.tsx'
import type { RelationChoice } from './changes/relation-choice.ts'

/** Tells one choice of a pair from another. */
export const choiceKey = (choice: RelationChoice): string =>
  choice.type === 'relation'
    ? `${choice.relation} ${choice.energy ?? ''}`
    : choice.answer === 'nothing'
      ? 'nothing'
      : `level ${choice.answer.level}`

/** What a choice is called and means, in the reader's language. */
export const useChoiceWords = (): ((choice: RelationChoice) => {
  readonly label: string
  readonly help: string
}) => {
  const language = useLanguage()
  const t = useT()
  return useCallback(
    (choice) => {
      if (choice.type === 'pair') {
        if (choice.answer === 'nothing')
          return { label: t('connect.nothing'), help: relationSpec('NO_RELATION').help[language] }
        const level = String(choice.answer.level)
        return {
          label: valueWords('intensity', level)?.[language] ?? level,
          help: valueHelp('intensity', level, language) ?? '',
        }
      }
      const spec = relationSpec(choice.relation)
      const verb = (choice.turned ? spec.reverse : spec.label)[language]
      if (choice.energy === undefined) return { label: verb, help: spec.help[language] }
      const felt = valueWords('energy', choice.energy)?.[language] ?? choice.energy
      return {
        // The feeling first: it tells these choices apart, and lends them their letters.
        label: `${felt} · ${verb}`,
        help: valueHelp('energy', choice.energy, language) ?? '',
      }
    },
    [language, t],
  )
}
