/** A list as it goes over the line: what the other end has not seen yet, and everything in order. */
export type ListNews<T> = {
  /** Forget what was told before. */
  readonly afresh: boolean
  readonly fresh: readonly T[]
  /** Where each element stands among all that were told, in order. */
  readonly order: Uint32Array
}

/** So many elements that nobody shows any more may be remembered, times those that are. */
const mostForgotten = 2

/**
 * Tells one list after another: an element that is just as one that was told before goes by its number. After
 * an edit of a large map nearly all of its findings do. Cost: as many characters as the list has.
 */
export const listTeller = <T>(): ((list: readonly T[]) => ListNews<T>) => {
  let numbers = new Map<string, number>()
  return (list) => {
    const afresh = numbers.size === 0 || numbers.size > mostForgotten * (list.length + 100)
    if (afresh) numbers = new Map()
    const fresh: T[] = []
    const order = Uint32Array.from(list, (element) => {
      const key = JSON.stringify(element)
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(key, number)
      fresh.push(element)
      return number
    })
    return { afresh, fresh, order }
  }
}

/** Hears what `listTeller` tells. A list that did not change is the same object. */
export const listHearer = <T>(): ((news: ListNews<T>) => readonly T[]) => {
  let told: T[] = []
  let last: readonly T[] = []
  return ({ afresh, fresh, order }) => {
    if (afresh) told = []
    for (const element of fresh) told.push(element)
    const list: T[] = []
    for (const number of order) {
      const element = told[number]
      if (element !== undefined) list.push(element)
    }
    const isSame = list.length === last.length && list.every((each, at) => each === last[at])
    if (!isSame) last = list
    return last
  }
}
