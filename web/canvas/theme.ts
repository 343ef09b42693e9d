import type { ActorKind } from '../../graph/model/catalogue/names.ts'
import type { Look } from '../ui/use-look.ts'
import type { LineLook } from './line-class.ts'

/** The colours of the picture. All that carries meaning has at least 3 : 1 on the canvas. */
export type CanvasTheme = {
  readonly canvas: string
  readonly ink: string
  readonly label: string
  /** Names of who is not there yet. */
  readonly quiet: string
  /** A shape's own colour: border, and fill of an informal actor. */
  readonly kinds: { readonly [kind in ActorKind]: string }
  /** The fill of a formal actor. */
  readonly tints: { readonly [kind in ActorKind]: string }
  readonly lines: { readonly [look in LineLook]: string }
  /** Possible lines, and the paper that their reason is written on. */
  readonly warm: string
  readonly reason: string
  readonly paper: string
  readonly fire: string
  readonly spark: string
  /** The area of a team or a group, and its name. */
  readonly hull: string
}

const light: CanvasTheme = {
  canvas: '#FBFBF9',
  ink: '#1A202B',
  label: '#1A202B',
  quiet: '#59626E',
  kinds: {
    resident: '#B45309',
    association: '#00704F',
    professional: '#7A3E8E',
    organisation: '#0B5CA8',
  },
  tints: {
    resident: '#FBE6D2',
    association: '#D2F0E2',
    professional: '#EDDCF3',
    organisation: '#D6E8FA',
  },
  lines: {
    contact: '#848E99',
    working: '#67727F',
    partners: '#3F4955',
    belongs: '#848E99',
    funds: '#848E99',
  },
  warm: '#D9480F',
  reason: '#A9340B',
  paper: '#FFFFFF',
  fire: '#D9480F',
  spark: '#C77700',
  hull: '#7A6A4F',
}

const dark: CanvasTheme = {
  canvas: '#191B1F',
  ink: '#F4F5F6',
  label: '#E3E6EA',
  quiet: '#A9B2BC',
  kinds: {
    resident: '#EE9B4A',
    association: '#45BC8B',
    professional: '#C796DA',
    organisation: '#6CADF0',
  },
  tints: {
    resident: '#4A2E12',
    association: '#123C2D',
    professional: '#3C2547',
    organisation: '#15365A',
  },
  lines: {
    contact: '#78828E',
    working: '#9AA4AF',
    partners: '#D3D9E0',
    belongs: '#78828E',
    funds: '#78828E',
  },
  warm: '#FF8A5C',
  reason: '#FFA987',
  paper: '#23262C',
  fire: '#FF7A45',
  spark: '#F0B23E',
  hull: '#C9B68F',
}

/** Every line and shape at 7 : 1 and more; what is formal is filled with its own colour's paper, as ever. */
const lightContrast: CanvasTheme = {
  ...light,
  canvas: '#FFFFFF',
  ink: '#000000',
  label: '#000000',
  quiet: '#39424D',
  kinds: {
    resident: '#6E3000',
    association: '#00472F',
    professional: '#551C66',
    organisation: '#003A75',
  },
  lines: {
    contact: '#4A535E',
    working: '#2E363F',
    partners: '#000000',
    belongs: '#4A535E',
    funds: '#4A535E',
  },
  warm: '#8C2500',
  reason: '#7A2104',
  fire: '#8C2500',
  spark: '#6B4100',
  hull: '#4F4329',
}

const darkContrast: CanvasTheme = {
  ...dark,
  canvas: '#000000',
  ink: '#FFFFFF',
  label: '#FFFFFF',
  quiet: '#D3D9E0',
  kinds: {
    resident: '#FFC078',
    association: '#7BE8BD',
    professional: '#E9C6F5',
    organisation: '#A8D3FF',
  },
  lines: {
    contact: '#AEB7C1',
    working: '#CFD6DD',
    partners: '#FFFFFF',
    belongs: '#AEB7C1',
    funds: '#AEB7C1',
  },
  warm: '#FFB899',
  reason: '#FFC9B0',
  paper: '#000000',
  fire: '#FFB08A',
  spark: '#FFD27A',
  hull: '#E6D8B8',
}

export const canvasTheme = ({ scheme, contrast }: Look): CanvasTheme => {
  if (scheme === 'dark') return contrast ? darkContrast : dark
  return contrast ? lightContrast : light
}
