import { useEffect, useRef, useState } from 'react'
import { GraphError } from '../../../graph/errors.ts'
import type { Mapping } from '../../../graph/format/mapping/mapping.ts'
import type { FileBytes } from '../../../graph/format/reading/read-file.ts'
import type { Review } from '../../../graph/format/review/review.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import type { Choice, Choices } from '../../../graph/format/review/review-row.ts'
import { useDocument, useSnapshot } from '../../state/use-document.tsx'
import { baseOf } from './base-of.ts'
import { keepMapping, keptMapping } from './kept-mapping.ts'
import type { Held, Problem } from './reading/messages.ts'
import { Reader } from './reading/reader.ts'

export type Import = {
  /** Undefined: still being read. */
  readonly held: Held | undefined
  readonly mapping: Mapping
  readonly choices: Choices
  /** Undefined: still being looked at. */
  readonly review: Review | undefined
  readonly progress: number
  readonly problem: Problem | undefined
  readonly setMapping: (mapping: Mapping) => void
  readonly choose: (key: string, choice: Choice | null) => void
}

const noChoices: Choices = new Map()

/** Files as they are read and looked at beside the page; who closes the dialog ends that work. */
export const useImport = (files: readonly FileBytes[]): Import => {
  const snapshot = useSnapshot()
  const map = useDocument((state) => state.map)
  const reader = useRef<Reader | null>(null)
  const [held, setHeld] = useState<Held>()
  const [mapping, setMapping] = useState<Mapping>([])
  const [base, setBase] = useState<Snapshot>()
  const [choices, setChoices] = useState(noChoices)
  const [review, setReview] = useState<Review>()
  const [progress, setProgress] = useState(0)
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    const own = new Reader()
    reader.current = own
    const read = async (): Promise<void> => {
      const found = await own.read(files)
      const before = found.type === 'sheets' ? await baseOf(found.sheets, map) : undefined
      if (reader.current !== own) return
      setBase(before)
      setHeld(found)
      if (found.type === 'sheets') setMapping(keptMapping(found.sheets, found.mapping))
    }
    read().then(
      () => undefined,
      (error: unknown) => setProblem(problemOf(error)),
    )
    return () => {
      reader.current = null
      own.stop()
    }
  }, [files, map])
  useEffect(() => {
    const own = reader.current
    if (held === undefined || own === null) return undefined
    let overtaken = false
    setProgress(0)
    own
      .review({ present: snapshot, held, mapping, choices, base }, (share) => {
        if (!overtaken) setProgress(share)
      })
      .then(
        (seen) => {
          if (overtaken) return
          setReview(seen)
          setProblem(undefined)
        },
        (error: unknown) => {
          if (!overtaken) setProblem(problemOf(error))
        },
      )
    return () => {
      overtaken = true
    }
  }, [held, snapshot, mapping, choices, base])
  return {
    held,
    mapping,
    choices,
    review,
    progress,
    problem,
    setMapping: (next) => {
      setMapping(next)
      if (held?.type === 'sheets') keepMapping(held.sheets, next)
    },
    choose: (key, choice) => {
      const next = new Map(choices)
      if (choice === null) next.delete(key)
      else next.set(key, choice)
      setChoices(next)
    },
  }
}

/** What went wrong as a page says it. @throws what is no refusal */
const problemOf = (error: unknown): Problem => {
  if (!(error instanceof GraphError)) throw error
  return { code: error.code, details: error.details }
}
