import type { Commit } from '../../graph/change/commit.ts'
import type { Revision } from '../../graph/model/ids.ts'

const most = 500

/** The end of a log, kept at hand: whoever is a little behind needs no look into the store. */
export class Recent {
  #commits: readonly Commit[] = []

  /** Takes the next commits; what does not follow on what is there replaces it. */
  take(commits: readonly Commit[]): void {
    const [first] = commits
    if (first === undefined) return
    const last = this.#commits.at(-1)?.revision
    const all = last === first.revision - 1 ? [...this.#commits, ...commits] : commits
    this.#commits = all.length > 2 * most ? all.slice(-most) : all
  }

  /** The commits after a revision up to another; undefined when they are not all here. */
  between(after: Revision, upTo: Revision): readonly Commit[] | undefined {
    if (after === upTo) return []
    const [first] = this.#commits
    if (first === undefined || first.revision > after + 1) return undefined
    const found = this.#commits.slice(after + 1 - first.revision, upTo + 1 - first.revision)
    return found.length === upTo - after ? found : undefined
  }

  forget(): void {
    this.#commits = []
  }
}
