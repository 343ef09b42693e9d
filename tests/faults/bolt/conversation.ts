import type { Socket } from 'node:net'
import { dechunker } from './chunks.ts'
import { handshake } from './handshake.ts'
import { messageIn } from './message.ts'
import type { Message, MessageName } from './message.ts'
import type { Fault, Script } from './script.ts'
import { Talk } from './talk.ts'

type Break = Exclude<Fault, { readonly type: 'failure' }>

/** Plays the server on one connection. `heard` is told of each message that comes. */
export const converse = (
  socket: Socket,
  script: Script,
  address: string,
  heard: (name: MessageName) => void,
): void => {
  const talk = new Talk(script, address)
  const agree = handshake(script.version ?? '5.8')
  const messagesIn = dechunker()
  let opening: Buffer | undefined = Buffer.alloc(0)
  let over = false

  const breakOff = (message: Message, { type, applied = false, letThrough = 0 }: Break): void => {
    over = true
    if (applied === true) {
      const { bytes, commit } = talk.outcome(message)
      commit?.()
      if (letThrough > 0) socket.write(bytes.subarray(0, letThrough))
    } else if (applied !== false)
      setTimeout(() => talk.outcome(message).commit?.(), applied.later).unref()
    if (type === 'cut') socket.end()
    if (type === 'reset') socket.resetAndDestroy()
  }

  const hear = (bytes: Buffer): void => {
    const message = talk.heard(messageIn(bytes))
    heard(message.name)
    if (message.name === 'GOODBYE') return void socket.end()
    const fault = talk.failed ? undefined : script.fault?.(message)
    if (fault !== undefined && fault.type !== 'failure') return breakOff(message, fault)
    const { bytes: answer, commit } =
      fault === undefined ? talk.outcome(message) : talk.refused(fault)
    commit?.()
    socket.write(answer)
  }

  /** What comes before the first message. Gives what is left of it when that is agreed. */
  const open = (bytes: Buffer): Buffer => {
    if (opening === undefined) return bytes
    if (opening.length === 0) {
      heard('HANDSHAKE')
      const fault = script.fault?.({ name: 'HANDSHAKE', fields: [] })
      if (fault !== undefined && fault.type !== 'failure')
        breakOff({ name: 'HANDSHAKE', fields: [] }, fault)
    }
    opening = Buffer.concat([opening, bytes])
    if (over) return Buffer.alloc(0)
    const { send, took } = agree(opening)
    if (send !== undefined) socket.write(send)
    if (took === undefined) return Buffer.alloc(0)
    const rest = opening.subarray(took)
    opening = undefined
    return rest
  }

  socket.on('data', (bytes) => {
    if (over) return
    for (const message of messagesIn(open(bytes))) if (!over) hear(message)
  })
}
