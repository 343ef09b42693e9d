import { connect } from 'node:net'

/** Sends bytes as they are and gives everything that comes back until the other side closes. */
export const sendRaw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port })
    let answer = ''
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => (answer += part))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    socket.end(text)
  })

/** The status of an answer. */
export const statusIn = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1])
