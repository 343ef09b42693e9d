/** What a coordinator types first: invented, and of residents only role names. */
export const actors = [
  { name: 'Wijkcentrum De Brug', kind: 'o', asked: 'v' },
  { name: 'OCMW-antenne', kind: 'o', asked: 'v' },
  { name: 'Basisschool Het Anker', kind: 'o', asked: 'v' },
  { name: 'Bibliotheek', kind: 'o', asked: 'd' },
  { name: 'Sociale huisvesting', kind: 'o', asked: 'd' },
  { name: 'Thuiszorgdienst', kind: 'o', asked: 'd' },
  { name: 'Seniorenclub', kind: 'v', asked: 'v' },
  { name: 'Voedselhulp', kind: 'v', asked: 'v' },
  { name: 'Voetbalclub', kind: 'v', asked: 'd' },
  { name: 'Repair Café', kind: 'v', asked: 'd' },
  { name: 'Oudercomité', kind: 'v', asked: 'v' },
  { name: 'Huisartsenpraktijk', kind: 'p', asked: 'd' },
  { name: 'Wijkagent', kind: 'p' },
  { name: 'Trekker straatfeest', kind: 'b', asked: 'd' },
  { name: 'Buur met de sleutels', kind: 'b', asked: 'd' },
] as const

export const initiatives = [
  { name: 'Straatfeest', kind: 'i' },
  { name: 'Soepmoment', kind: 'i' },
] as const

const coordinates = 'actief afstemmen'
const knows = 'kennen elkaar'

/** Twenty lines between them, then who is warm for what, who offers and who asks. */
export const connections = [
  { from: 'Wijkcentrum De Brug', to: 'OCMW-antenne', relation: coordinates },
  { from: 'Wijkcentrum De Brug', to: 'Bibliotheek', relation: coordinates },
  { from: 'Wijkcentrum De Brug', to: 'Seniorenclub', relation: coordinates },
  { from: 'Wijkcentrum De Brug', to: 'Basisschool Het Anker', relation: coordinates },
  { from: 'Wijkcentrum De Brug', to: 'Sociale huisvesting', relation: coordinates },
  { from: 'Wijkcentrum De Brug', to: 'Repair Café', relation: coordinates },
  { from: 'OCMW-antenne', to: 'Voedselhulp', relation: coordinates },
  { from: 'OCMW-antenne', to: 'Sociale huisvesting', relation: coordinates },
  { from: 'OCMW-antenne', to: 'Thuiszorgdienst', relation: coordinates },
  { from: 'OCMW-antenne', to: 'Huisartsenpraktijk', relation: knows },
  { from: 'Basisschool Het Anker', to: 'Oudercomité', relation: coordinates },
  { from: 'Basisschool Het Anker', to: 'Bibliotheek', relation: coordinates },
  { from: 'Basisschool Het Anker', to: 'Voetbalclub', relation: knows },
  { from: 'Thuiszorgdienst', to: 'Huisartsenpraktijk', relation: coordinates },
  { from: 'Thuiszorgdienst', to: 'Buur met de sleutels', relation: knows },
  { from: 'Seniorenclub', to: 'Bibliotheek', relation: coordinates },
  { from: 'Seniorenclub', to: 'Trekker straatfeest', relation: knows },
  { from: 'Voedselhulp', to: 'Seniorenclub', relation: knows },
  { from: 'Trekker straatfeest', to: 'Buur met de sleutels', relation: coordinates },
  { from: 'Trekker straatfeest', to: 'Wijkagent', relation: knows },
  { from: 'Trekker straatfeest', to: 'Straatfeest', relation: 'vuur · ' },
  { from: 'Seniorenclub', to: 'Soepmoment', relation: 'vonk · ' },
  { from: 'Basisschool Het Anker', to: 'keuken', relation: 'biedt aan' },
  { from: 'Oudercomité', to: 'keuken', relation: 'zoekt' },
  { from: 'Wijkcentrum De Brug', to: 'opslagruimte', relation: 'biedt aan' },
  { from: 'Voedselhulp', to: 'opslagruimte', relation: 'zoekt' },
] as const
