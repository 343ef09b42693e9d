/** Prints figures as one line of JSON, so that people and programs can both read them. */
export const report = (figures: { readonly [name: string]: unknown }): void => {
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}

/** The smallest, the middle and the largest of a number of measurements. */
export const spread = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  return { min: at(0), median: at(0.5), max: at(1) }
}

const round = (value: number): number => Number(value.toPrecision(3))

/** Milliseconds that it takes. */
export const timed = async (work: () => Promise<void> | void): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
