import { chooseFiles } from '../../ui/choose-files.ts'

/** Lets somebody choose the file of a map that was given. */
export const chooseGift = (onGift: (text: string) => void): void =>
  chooseFiles('.vonk', 'one', ([file]) => {
    if (file !== undefined) void file.text().then(onGift)
  })
