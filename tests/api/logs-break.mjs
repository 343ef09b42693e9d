/** Put before the program, to break it from outside: nothing in it can be broken on request. */

const { subtle } = globalThis.crypto
const digest = subtle.digest.bind(subtle)

// Whoever sends this word meets an error that nobody foresaw, which quotes all that was sent.
subtle.digest = async (algorithm, bytes) => {
  const text = new TextDecoder().decode(bytes)
  if (text.includes('break-here')) throw new TypeError(`not read:\n    at ${text}`, { cause: text })
  return digest(algorithm, bytes)
}

process.on('SIGUSR2', () => {
  throw new RangeError(`out of reach: ${process.env['VONK_TEST_SECRET']}`)
})
