/** Lets somebody choose the file of a map that was given. */
export const chooseGift = (onGift: (text: string) => void): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.vonk'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file !== undefined) void file.text().then(onGift)
  })
  input.click()
}
