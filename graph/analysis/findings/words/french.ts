/** Names that begin with a mute h, as far as names of actors do; others keep their breath: *de Huis*. */
const muteH = /^h(?:[ôo]pital|[ôo]tel|abit|armonie|istoire|omme|umain|umanit|orizon|eure)/iu
const vowel = /^[aeiouàâäæéèêëîïôöœùûü]/iu

/** *de* before a name: *d’Al-Jiwar*, *du Coin du Sureau*, *des Compagnons*, *de Vliermandje*. */
export const de = (name: string): string => {
  const article = /^(le|les)\s+(.+)$/iu.exec(name)
  if (article !== null) {
    const [, which = '', rest = ''] = article
    return `${which.toLowerCase() === 'le' ? 'du' : 'des'} ${rest}`
  }
  return elides(name) ? `d’${name}` : `de ${name}`
}

/** *que* before a name: *qu’Al-Jiwar*. */
export const que = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`)

/** Whether a word before this name loses its last vowel. */
export const elides = (name: string): boolean => vowel.test(name) || muteH.test(name)
