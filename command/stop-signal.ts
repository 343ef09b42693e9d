const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Waits until somebody asks the program to end. Asking twice ends it at once, as without Vonk. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop)
      resolve()
    }
    for (const signal of signals) process.on(signal, stop)
  })
