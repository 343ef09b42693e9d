import { unnamed } from './authors.ts'
import { hashOf, newSecret } from './secrets.ts'

/** One browser that came in by a launch link. */
export type Session = { name: string }

/** Links that nobody used are forgotten from the oldest on. */
const mostLinks = 20

/** The launch links and sessions of this process; both end with it. */
export class Sessions {
  readonly #links = new Set<string>()
  readonly #sessions = new Map<string, Session>()

  /** A secret that opens one session, once. */
  newLink(): string {
    const secret = newSecret()
    this.#links.add(hashOf(secret))
    for (const oldest of this.#links) {
      if (this.#links.size <= mostLinks) break
      this.#links.delete(oldest)
    }
    return secret
  }

  /** The value of the session's cookie; undefined when the secret opens nothing (any more). */
  redeem(secret: string): string | undefined {
    if (!this.#links.delete(hashOf(secret))) return undefined
    const cookie = newSecret()
    this.#sessions.set(hashOf(cookie), { name: unnamed })
    return cookie
  }

  find(cookie: string): Session | undefined {
    return this.#sessions.get(hashOf(cookie))
  }
}
