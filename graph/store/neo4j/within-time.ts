/** No answer came in the time that there was. */
export class TooLate extends Error {
  constructor() {
    super('no answer in time')
    this.name = 'TooLate'
  }
}

/** What the work gives, if it does so in time; it is not stopped. @throws TooLate and what the work throws */
export const withinTime = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate()), Math.max(milliseconds, 0))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
