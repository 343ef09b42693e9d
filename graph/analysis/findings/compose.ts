import { findingId } from './rule.ts'
import type { Finding, Message } from './finding.ts'

/** What a rule has to say about some subjects; the rest follows from its id and its words. */
export type Said = Pick<
  Finding,
  'rule' | 'category' | 'outcome' | 'evidence' | 'effort' | 'benefit' | 'certainty'
> &
  Partial<Pick<Finding, 'later' | 'lit' | 'way' | 'possible'>> & {
    /** In any order. */
    readonly subjects: readonly string[]
    readonly values: Message['values']
    /** Which of the rule's wordings: `question` takes `g9.question.sentence`; without it `g9.sentence`. */
    readonly wording?: string
  }

/** A finding whose title, sentence, step and pitfall stand in the words of its rule under those names. */
export const composed = ({ subjects, values, wording, ...said }: Said): Finding => {
  const sorted = subjects.toSorted()
  const prefix = [said.rule.toLowerCase(), ...(wording === undefined ? [] : [wording])].join('.')
  const message = (part: string): Message => ({ id: `${prefix}.${part}`, values })
  return {
    id: findingId(said.rule, sorted),
    subjects: sorted,
    title: message('title'),
    sentence: message('sentence'),
    step: message('step'),
    pitfall: message('pitfall'),
    later: false,
    lit: [],
    way: [],
    possible: [],
    ...said,
  }
}
