import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { XmlDocument, XmlNode } from '@rgrove/parse-xml'
import { GraphError } from '../../errors.ts'
import { deepest } from './limits.ts'

/** An XML file. It may not define entities or a type of its own: these are how such files are made to grow. @throws bad-file */
export const xmlRoot = (name: string, text: string): XmlElement => {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text))
    throw new GraphError('bad-file', { at: name, reason: 'doctype' })
  if (depthOf(text) > deepest) throw new GraphError('bad-file', { at: name, reason: 'depth' })
  const { root } = parsed(name, text)
  if (root === null) throw new GraphError('bad-file', { at: name, reason: 'xml' })
  return root
}

const parsed = (name: string, text: string): XmlDocument => {
  try {
    return parseXml(text)
  } catch (error) {
    throw new GraphError('bad-file', { at: name, reason: 'xml' }, error)
  }
}

/** How deep elements lie in one another, read roughly, before anything is built. */
const depthOf = (text: string): number => {
  let [depth, most] = [0, 0]
  for (const [, close, self] of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/gu)) {
    if (close === '/') depth -= 1
    else if (self !== '/') depth += 1
    most = Math.max(most, depth)
  }
  return most
}

/** The elements of this name, whatever its prefix, directly within. */
export const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child) === name,
  )

export const localName = ({ name }: XmlElement): string => name.split(':').at(-1) ?? name

export const attribute = (element: XmlElement, name: string): string =>
  element.attributes[name] ?? ''

export const textOf = (element: XmlElement): string =>
  element.children.map((child: XmlNode) => (child instanceof XmlText ? child.text : '')).join('')
