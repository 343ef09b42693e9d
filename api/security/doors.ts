/** Which addresses are Vonk's own. Known in full only once it listens. */
export class Doors {
  readonly #origin: string | undefined
  #hosts: ReadonlySet<string> = new Set()
  /** The address that links carry. */
  address = ''
  /** Cookies do not tell ports apart, so the name does. */
  cookie = ''

  constructor(origin: string | undefined, port: number) {
    this.#origin = origin
    this.listensOn(port)
  }

  listensOn(port: number): void {
    const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
    this.#hosts =
      this.#origin === undefined ? new Set(names) : new Set([new URL(this.#origin).host])
    this.address = this.#origin ?? `http://127.0.0.1:${port}`
    this.cookie = `vonk-${port}`
  }

  isOwnHost(host: string | undefined): boolean {
    return host !== undefined && this.#hosts.has(host)
  }

  isOwnOrigin(origin: string): boolean {
    return origin.startsWith('http://') && this.#hosts.has(origin.slice(7))
  }

  /** The link that opens a session with this secret. The fragment stays in the browser. */
  link(secret: string): string {
    return `${this.address}/#launch=${secret}`
  }
}
