import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openProxy } from './tcp-proxy.ts'
import type { Proxy } from './tcp-proxy.ts'

/** A server that says back what it hears, and a proxy before it. */
const echoing = (): Promise<Proxy> =>
  proxyBefore(createServer((socket) => socket.on('error', () => undefined).pipe(socket)))

const proxyBefore = async (server: Server): Promise<Proxy> => {
  const proxy = await openProxy(await listening(server))
  onTestFinished(() => proxy.close())
  return proxy
}

const listening = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const client = async (proxy: Proxy): Promise<Socket> => {
  const socket = connect(proxy.port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

/** When it is over, however it ended. */
const closed = async (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('error', () => undefined).once('close', () => resolve())
  })

const heard = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0])

test('without a fault everything passes both ways', async () => {
  const socket = await client(await echoing())
  socket.write('hello')
  expect(await heard(socket)).toBe('hello')
})

test('a cut ends the connection after exactly so many bytes', async () => {
  const proxy = await echoing()
  const socket = await client(proxy)
  proxy.set({ type: 'cut', direction: 'down', after: 3 })
  let data = ''
  socket.on('data', (bytes: Buffer) => (data += bytes.toString()))
  socket.write('hello')
  await closed(socket)
  expect(data).toBe('hel')
  expect(proxy.broken).toBe(1)
})

test('a stall holds back what follows until it is lifted', async () => {
  const proxy = await echoing()
  const socket = await client(proxy)
  proxy.set({ type: 'stall', direction: 'down', after: 2 })
  socket.write('hello')
  expect(await heard(socket)).toBe('he')
  proxy.set(undefined)
  expect(await heard(socket)).toBe('llo')
})

test('a proxy that refuses resets every new connection', async () => {
  const proxy = await echoing()
  proxy.set({ type: 'refuse' })
  const socket = connect(proxy.port, '127.0.0.1')
  const [error] = await once(socket, 'error')
  expect(error).toMatchObject({ code: 'ECONNRESET' })
})

test('a latency delays each way by so much', async () => {
  const proxy = await echoing()
  const socket = await client(proxy)
  proxy.set({ type: 'latency', milliseconds: 40 })
  const began = performance.now()
  socket.write('hello')
  expect(await heard(socket)).toBe('hello')
  expect(performance.now() - began).toBeGreaterThan(75)
})

test('a cut by hand ends all connections', async () => {
  const proxy = await echoing()
  const sockets = await Promise.all([client(proxy), client(proxy)])
  for (const socket of sockets) socket.write('x')
  await Promise.all(sockets.map(heard))
  const ends = sockets.map(closed)
  expect(proxy.cut()).toBe(2)
  await Promise.all(ends)
  expect(proxy.open).toBe(0)
})

test('a half-open connection says nothing any more, not even that it ended', async () => {
  const heardOf: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (bytes: Buffer) => heardOf.push(bytes.toString()))
    socket.on('close', () => heardOf.push('closed'))
  })
  const proxy = await proxyBefore(server)
  const socket = await client(proxy)
  socket.write('before')
  await expect.poll(() => heardOf).toEqual(['before'])
  proxy.set({ type: 'half-open' })
  socket.write('after')
  socket.destroy()
  await closed(socket)
  expect(heardOf).toEqual(['before'])
  expect(proxy.bytes).toEqual({ up: 6, down: 0 })
})

test('a proxy follows a server to another port', async () => {
  const says = (text: string): Server =>
    createServer((socket) => void socket.on('error', () => undefined).end(text))
  const proxy = await proxyBefore(says('first'))
  expect(await heard(await client(proxy))).toBe('first')
  const second = says('second')
  proxy.aim(await listening(second))
  expect(await heard(await client(proxy))).toBe('second')
})
