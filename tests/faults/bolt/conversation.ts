import type { Socket } from 'node:net'
import { dechunker } from './chunks.ts'
import { handshake } from './handshake.ts'
import { messageIn } from './message.ts'
import type { Message, MessageName } from './message.ts'
import type { Break, Fault, Script } from './script.ts'
import { Talk } from './talk.ts'
import type { Outcome } from './talk.ts'

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

  const answer = ({ bytes, commit }: Outcome): void => {
    commit?.()
    socket.write(bytes)
  }

  const hear = (bytes: Buffer): void => {
    const message = talk.heard(messageIn(bytes))
    heard(message.name)
    if (message.name === 'GOODBYE') return void socket.end()
    const fault = talk.failed ? undefined : script.fault?.(message)
    if (fault === undefined) return answer(talk.outcome(message))
    if (fault.type === 'failure') return answer(talk.refused(message, fault))
    if (fault.type !== 'slow') return breakOff(message, fault)
    setTimeout(() => answer(talk.outcome(message)), fault.milliseconds)
  }

  /** Hears the bytes again after so much time, and asks again what goes wrong then. */
  const wait = (bytes: Buffer, milliseconds: number): Buffer => {
    socket.pause()
    socket.unshift(bytes)
    setTimeout(() => socket.resume(), milliseconds).unref()
    return Buffer.alloc(0)
  }

  /** What comes before the first message. Gives what is left of it when that is agreed. */
  const open = (bytes: Buffer): Buffer => {
    if (opening === undefined) return bytes
    if (opening.length === 0) {
      heard('HANDSHAKE')
      const fault = script.fault?.(firstWords)
      if (fault?.type === 'slow') return wait(bytes, fault.milliseconds)
      if (isBreak(fault)) breakOff(firstWords, fault)
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

/** What a driver sends before any message. */
const firstWords: Message = { name: 'HANDSHAKE', fields: [] }

const isBreak = (fault: Fault | undefined): fault is Break =>
  fault !== undefined && fault.type !== 'failure' && fault.type !== 'slow'
