import type { APIRequestContext } from 'playwright-core'
import type { Commit } from '../../../graph/change/commit.ts'
import type { Change } from '../../../graph/change/change.ts'
import { newCommitId } from '../../../graph/model/ids.ts'
import { fromBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot, SnapshotBody } from '../../../graph/model/snapshot.ts'

/** The map as Vonk keeps it, asked past all the wires. */
export class StoredMap {
  readonly #request: APIRequestContext
  readonly #address: string

  constructor(request: APIRequestContext, address: string) {
    this.#request = request
    this.#address = address
  }

  async snapshot(): Promise<Snapshot> {
    return fromBody((await this.#get('')) as SnapshotBody)
  }

  async log(after: number): Promise<readonly Commit[]> {
    const { commits } = (await this.#get(`/commits?after=${after}&limit=500`)) as {
      commits: readonly Commit[]
    }
    const last = commits.at(-1)
    return last === undefined ? [] : [...commits, ...(await this.log(last.revision))]
  }

  /** Commits something of its own. Gives the revision. */
  async commit(changes: readonly Change[]): Promise<number> {
    const { revision: baseRevision } = await this.snapshot()
    const answer = await this.#request.post(`${this.#address}/commits`, {
      data: { commitId: newCommitId(), baseRevision, changes },
      headers: { origin: new URL(this.#address).origin },
    })
    const { revision } = (await answer.json()) as { revision?: number }
    if (revision === undefined) throw new Error(await answer.text())
    return revision
  }

  async #get(path: string): Promise<unknown> {
    return (await this.#request.get(this.#address + path)).json()
  }
}
