/** Lets somebody choose files, for who does not drag. `kinds`: their endings, with commas between. */
export const chooseFiles = (
  kinds: string,
  how: 'one' | 'many',
  onChosen: (files: readonly File[]) => void,
): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = how === 'many'
  input.accept = kinds
  input.addEventListener('change', () => onChosen([...(input.files ?? [])]))
  input.click()
}
