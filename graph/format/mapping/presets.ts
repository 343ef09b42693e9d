import type { Role } from './mapping.ts'

/** How a directory names the columns of what it gives out. */
export type Preset = {
  readonly name: string
  /** Enough of these in one row, and it is this directory. */
  readonly knownBy: readonly string[]
  readonly roles: { readonly [header: string]: Role }
}

/** Directories of services, by their headers as `headerKey` gives them. Persons stay out of all of them (domain §2.5). */
export const presets: readonly Preset[] = [
  {
    name: 'sociaal.brussels',
    knownBy: ['naam nl', 'naam fr', 'gemeente', 'sector'],
    roles: {
      'naam nl': 'name',
      'nom nl': 'name',
      'statut juridique': 'subkind',
      'numero bce': 'kboNumber',
      'telephone general': 'generalPhone',
      'telefoon algemeen': 'generalPhone',
      'e mail algemeen': 'generalEmail',
      'email general': 'generalEmail',
      sector: 'sector',
      secteur: 'sector',
    },
  },
  {
    name: 'Sociale Kaart',
    knownBy: ['naam aanbod', 'naam voorziening', 'gemeente', 'rubriek'],
    roles: {
      'naam voorziening': 'name',
      'naam aanbod': 'name',
      rubriek: '@themes',
      ondernemingsnummer: 'kboNumber',
      'algemeen telefoonnummer': 'generalPhone',
      'algemeen e mailadres': 'generalEmail',
      website: 'website',
    },
  },
  {
    name: 'Open Referral HSDS',
    knownBy: [
      'organization id',
      'alternate name',
      'tax status',
      'year incorporated',
      'legal status',
    ],
    roles: {
      id: 'id',
      'organization id': 'id',
      name: 'name',
      email: 'generalEmail',
      url: 'website',
      website: 'website',
      'tax id': 'kboNumber',
      taxonomy: '@themes',
    },
  },
]

/** The directory that a row of headers is of; undefined: none of these. */
export const presetOf = (headers: readonly string[]): Preset | undefined =>
  presets.find(({ knownBy }) => knownBy.filter((known) => headers.includes(known)).length >= 2)
