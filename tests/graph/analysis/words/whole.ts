import type { Finding } from '../../../../graph/analysis/findings/finding.ts'
import { say } from '../../../../graph/analysis/findings/words/say.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { nameOf } from '../../../../graph/model/element.ts'
import type { Language } from '../../../../graph/model/language.ts'
import type { Snapshot } from '../../../../graph/model/snapshot.ts'

const begins = /^[‘“«]?\u202f?\p{Lu}|^\d|^asbl/u
const isNoSentence = /^$|[{}]|\b(?:undefined|null|NaN)\b| {2}/u
const isHeavy = /geïsoleerd|isolé|isolated|zwakke schakel|probleem|overbodig|doelgroep/iu
const spacesItsMarksWrongly: { readonly [language in Language]: RegExp } = {
  nl: /\s[;:!?]/u,
  fr: /[^\u202f][;:!?»]|«[^\u202f]/u,
  en: /\s[;:!?]/u,
}

/** What is wrong with the words of a card: a key, a gap, a heavy word, marks as the language has them not. */
export const flawsOf = (
  finding: Finding,
  snapshot: Snapshot,
  language: Language,
): readonly string[] => {
  const card = sayFinding(finding, snapshot, language)
  const unnamed = unnamedIn(snapshot)
  const whole = [
    card.title,
    card.sentence,
    card.step,
    card.pitfall,
    card.howWeKnow,
    ...card.evidence,
  ]
  // What stands on a possible line may be a few words only.
  const possible = finding.possible.map(({ because }) => say(because, snapshot, language))
  return [
    ...whole.filter((text) => !begins.test(unnamed(text))),
    ...[...whole, ...possible].filter(
      (text) =>
        isNoSentence.test(text) ||
        isHeavy.test(text) ||
        spacesItsMarksWrongly[language].test(unnamed(text)),
    ),
  ].map((text) => `${finding.id} ${language}: ${text}`)
}

const kept = new WeakMap<Snapshot, RegExp>()

/** A text with its names replaced: a name may hold any mark, begin with any letter, and hold another name. */
const unnamedIn = (snapshot: Snapshot): ((text: string) => string) => {
  const found = kept.get(snapshot) ?? anyNameIn(snapshot)
  kept.set(snapshot, found)
  return (text) => text.replaceAll(found, 'Naam')
}

const anyNameIn = (snapshot: Snapshot): RegExp => {
  const names = [...snapshot.entities.values()]
    .map((entity) => nameOf(entity) || entity.id)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
  return new RegExp(String.raw`(?<!\p{L})(?:${names.join('|')})(?!\p{L})`, 'gu')
}
