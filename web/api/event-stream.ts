/** One server-sent event: its number, its name and what it carries. */
export type StreamedEvent = { readonly id: string; readonly event: string; readonly data: string }

/**
 * Reads server-sent events from a body. An `EventSource` would do, but it gives up for good after some
 * answers and hides which; read like this, the same loop also runs outside a browser. `heard`: the line
 * gave a sign of life.
 */
export async function* eventsIn(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  heard: () => void,
): AsyncGenerator<StreamedEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard()
      text += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = parsed(block)
        if (event !== undefined) yield event
      }
    }
  } finally {
    // Also when the reader of these events has had enough: the server stops sending.
    await reader.cancel().catch(() => undefined)
  }
}

/** A block of lines `name: value`; a line that begins with a colon keeps the line open and says nothing. */
const parsed = (block: string): StreamedEvent | undefined => {
  const fields = { id: '', event: 'message', data: '' }
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1).replace(/^ /u, '')
    if (name === 'data') fields.data += fields.data === '' ? value : `\n${value}`
    if (name === 'id' || name === 'event') fields[name] = value
  }
  return fields.data === '' ? undefined : fields
}
