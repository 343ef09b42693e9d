import type { CDPSession, Page } from 'playwright-core'

/**
 * Somebody who has no screen: knows only what the accessibility tree says, goes to what it names, and presses
 * keys. Names are those that a screen reader speaks.
 */
export type Listener = {
  /** Waits until something is there to be heard, and says its whole name. */
  hear(role: string, name: RegExp): Promise<string>
  /** Waits until nothing like it is there any more. */
  hearNoMore(role: string, name: RegExp): Promise<void>
  /** Goes to something and presses a key on it. */
  act(role: string, name: RegExp, key?: string): Promise<void>
  /** Goes to a field and types. */
  type(role: string, name: RegExp, text: string): Promise<void>
}

type Node = {
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly backendDOMNodeId?: number
}

const patienceMs = 20_000

export const listenerOn = async (page: Page): Promise<Listener> => {
  const session: CDPSession = await page.context().newCDPSession(page)
  const find = async (role: string, name: RegExp): Promise<Node | undefined> => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
    return nodes.find(
      (node) =>
        !node.ignored && node.role?.value === role && name.test((node.name?.value ?? '').trim()),
    )
  }
  const until = async <T>(look: () => Promise<T | undefined>, what: string): Promise<T> => {
    const end = Date.now() + patienceMs
    for (;;) {
      const found = await look()
      if (found !== undefined) return found
      if (Date.now() > end) throw new Error(`not heard within ${patienceMs} ms: ${what}`)
      // The tree is asked again when the page has drawn once more.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }
  const goTo = (role: string, name: RegExp): Promise<true> =>
    until(
      async () => {
        const backendNodeId = (await find(role, name))?.backendDOMNodeId
        return backendNodeId !== undefined && (await focused(session, backendNodeId))
          ? true
          : undefined
      },
      `${role} ${String(name)}`,
    )
  return {
    hear: async (role, name) => {
      const node = await until(async () => find(role, name), `${role} ${String(name)}`)
      return node.name?.value ?? ''
    },
    hearNoMore: async (role, name) => {
      await until(
        async () => ((await find(role, name)) === undefined ? true : undefined),
        `silence of ${role} ${String(name)}`,
      )
    },
    act: async (role, name, key = 'Enter') => {
      await goTo(role, name)
      await page.keyboard.press(key)
    },
    type: async (role, name, text) => {
      await goTo(role, name)
      await page.keyboard.type(text)
    },
  }
}

/** False: what was heard just now is drawn anew, and can be gone to in a moment. */
const focused = async (session: CDPSession, backendNodeId: number): Promise<boolean> => {
  try {
    await session.send('DOM.focus', { backendNodeId })
    return true
  } catch (error) {
    if (/not focusable|No node/u.test(String(error))) return false
    throw error
  }
}
