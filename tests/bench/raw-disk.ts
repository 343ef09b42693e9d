import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs'

const page = Buffer.alloc(4096, 0x56)
const pages = 4096

/** What the disk itself can do: overwriting a page of a file that has its size, and making it durable. */
export const rawDisk = (path: string) => {
  const file = openSync(path, 'w+')
  for (let at = 0; at < pages; at += 1) writeSync(file, page, 0, page.length, at * page.length)
  fsyncSync(file)
  let next = 0
  return {
    overwrite: (times: number): void => {
      for (let done = 0; done < times; done += 1) {
        writeSync(file, page, 0, page.length, next * page.length)
        fdatasyncSync(file)
        next = (next + 1) % pages
      }
    },
    close: (): void => closeSync(file),
  }
}

/** What the disk itself takes for a log: one more page at the end of a file, and making it durable. */
export const rawAppend = (path: string) => {
  const file = openSync(path, 'a')
  return {
    append: (): void => {
      writeSync(file, page)
      fdatasyncSync(file)
    },
    close: (): void => closeSync(file),
  }
}
