/** Trusted Types, where the browser has them; the types of the DOM do not know them yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): {
      /** Gives what `Worker` takes in the place of a URL. */
      createScriptURL(url: string): URL
    }
  }
}
