import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { ISectionOptions } from 'docx'
import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { votesEach } from '../../../../graph/meeting/vote.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { cardsIn, offers } from './pack-of.ts'
import type { PackGuest, Typed } from './pack-of.ts'
import type { PackPageProps } from './said.tsx'

/** A picture of the map, as points, with its size. */
export type Points = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly words: string
}

const locales = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const

/** What a lying A4 page has room for under a heading, in pixels as Word counts them. */
const room = { width: 900, height: 480 }

/** A page of the pack with its pictures as points: a word processor takes no drawings. */
export type Drawn = { readonly page: PackPageProps; readonly pictures: readonly Points[] }

/**
 * The pack to edit further, one language after the other; what is in it is what the pages hold and no more. The
 * language of every sentence is marked, so that a spelling checker and a reader use the right one.
 */
export const docxOf = (drawn: readonly Drawn[]): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      creator: 'Vonk',
      title: drawn[0] === undefined ? '' : titleOf(drawn[0].page),
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 80 } } },
        },
      },
      sections: drawn.flatMap(sectionsOf),
    }),
  )

const titleOf = ({ pack, language }: PackPageProps): string => nameIn(pack.meeting, language)

const sectionsOf = ({ page, pictures }: Drawn): ISectionOptions[] => [
  { children: textOf(page) },
  ...pictures.map((picture) => ({
    properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
    children: [
      heading(page, page.say('pack.map')),
      new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: picture.data,
            transformation: fitted(picture),
            altText: {
              name: page.say('pack.map'),
              title: page.say('pack.map'),
              description: picture.words,
            },
          }),
        ],
      }),
      plain(page, page.say('pack.as-of', { date: sayDate(page.day, page.language).alone })),
    ],
  })),
  { children: sheetsOf(page) },
]

const fitted = ({ width, height }: Points): { width: number; height: number } => {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const run = (page: PackPageProps, text: string, bold = false): TextRun =>
  new TextRun({ text, bold, language: { value: locales[page.language] } })

const plain = (page: PackPageProps, text: string): Paragraph =>
  new Paragraph({ children: [run(page, text)] })

const heading = (page: PackPageProps, text: string, level: 1 | 2 | 3 = 2): Paragraph =>
  new Paragraph({
    children: [run(page, text)],
    // In twentieths of a point; a heading never stands alone at the foot of a page.
    spacing: { before: level === 1 ? 0 : 280, after: 80 },
    keepNext: true,
    heading:
      [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ??
      HeadingLevel.HEADING_2,
  })

const bullet = (...parts: readonly TextRun[]): Paragraph =>
  new Paragraph({ children: [...parts], bullet: { level: 0 } })

/** What somebody typed, in the language of the page or marked as in the other. */
const typed = (page: PackPageProps, { first, other }: Typed): readonly TextRun[] => {
  if (first === '' && other === '') return []
  if (page.language === page.first || other !== '')
    return [run(page, page.language === page.first ? first : other)]
  const mark = page.say('pack.not-translated', {
    language: page.say(`pack.language.${page.first}`),
  })
  return [
    new TextRun({ text: first, language: { value: locales[page.first] } }),
    run(page, ` ${mark}`),
  ]
}

const fact = (page: PackPageProps, name: string, value: readonly TextRun[]): readonly Paragraph[] =>
  value.length === 0 ? [] : [new Paragraph({ children: [run(page, `${name} – `, true), ...value] })]

const textOf = (page: PackPageProps): (Paragraph | Table)[] => {
  const { pack, language, say, day } = page
  const { meeting, snapshot } = pack
  const date = knownText(meeting.fields['date']) ?? ''
  const map = snapshot.entities.get(snapshot.id)
  const some = (text: string): readonly TextRun[] => (text === '' ? [] : [run(page, text)])
  return [
    heading(page, titleOf(page), 1),
    ...fact(page, say('pack.when'), some(date === '' ? '' : sayDate(date, language).alone)),
    ...fact(page, say('pack.purpose'), typed(page, pack.purpose)),
    ...fact(page, say('pack.asked-by'), some(pack.askedBy)),
    ...fact(page, say('pack.can-decide'), typed(page, pack.canDecide)),
    ...fact(page, say('pack.not-neutral'), some(pack.notNeutralOn)),
    plain(
      page,
      say('pack.made', {
        map: map === undefined ? '' : nameIn(map, language),
        date: sayDate(day, language).alone,
      }),
    ),
    heading(page, say('pack.agenda')),
    ...pack.items.map(
      ({ question, minutes }, nth) =>
        new Paragraph({
          children: [
            run(page, `${nth + 1}. `, true),
            ...typed(page, question),
            run(page, ` (${say('pack.minutes', { minutes })})`),
          ],
        }),
    ),
    ...guestsOf(page, say('pack.invited'), pack.guests),
    ...guestsOf(page, say('pack.informed'), pack.informed),
    ...(pack.strengths.length === 0 ? [] : [heading(page, say('pack.works'))]),
    ...pack.strengths.map((finding) =>
      bullet(run(page, sayFinding(finding, snapshot, language).sentence)),
    ),
    ...cardsOf(page),
  ]
}

const guestsOf = (
  page: PackPageProps,
  title: string,
  guests: readonly PackGuest[],
): readonly Paragraph[] =>
  guests.length === 0
    ? []
    : [
        heading(page, title),
        ...guests.map(({ entity, why, benefit }) =>
          bullet(
            run(
              page,
              entity === null ? page.say('pack.unnamed') : nameIn(entity, page.language),
              true,
            ),
            ...(why.first === '' ? [] : [run(page, ' – '), ...typed(page, why)]),
            ...(benefit === '' ? [] : [run(page, `. ${benefit}`)]),
          ),
        ),
      ]

const cardsOf = (page: PackPageProps): readonly Paragraph[] => {
  const { pack, language, say } = page
  const cards = cardsIn(pack)
  if (cards.length === 0) return []
  return [
    heading(page, say('pack.cards')),
    ...cards.flatMap((finding) => {
      const { title, sentence, step, evidence } = sayFinding(finding, pack.snapshot, language)
      return [
        heading(page, title, 3),
        plain(page, sentence),
        plain(page, say('pack.pair', { name: say('pack.step'), value: step })),
        plain(page, say('pack.pair', { name: say('pack.evidence'), value: evidence.join(' ') })),
      ]
    }),
  ]
}

const sheetsOf = (page: PackPageProps): (Paragraph | Table)[] => {
  const { pack, language, say } = page
  const titles = cardsIn(pack).map((card) => sayFinding(card, pack.snapshot, language).title)
  return [
    heading(page, say('pack.blank')),
    plain(page, say('pack.blank-what')),
    ...(titles.length === 0
      ? []
      : [
          heading(page, say('pack.vote')),
          plain(page, say('pack.vote-what', { votes: votesEach(titles.length) })),
          grid(page, [say('pack.cards'), say('pack.vote-votes'), say('pack.vote-not')], titles),
        ]),
    heading(page, say('pack.decide')),
    grid(page, [say('pack.decision'), say('pack.who'), say('pack.by')], empty),
    plain(page, ''),
    grid(page, [say('pack.action'), say('pack.who'), say('pack.by'), say('pack.notice')], empty),
    // A sheet of its own, to hand out.
    new Paragraph({ pageBreakBefore: true }),
    heading(page, say('pack.offer')),
    plain(page, say('pack.offer-what')),
    ...offers.map((offer) => plain(page, `☐ ${say(`pack.offer.${offer}`)}`)),
    heading(page, say('pack.data')),
    plain(page, say('pack.data-what')),
  ]
}

/** Room for a pen. */
const empty = ['', '', '', '']

const grid = (page: PackPageProps, heads: readonly string[], firsts: readonly string[]): Table => {
  const row = (texts: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      tableHeader: bold,
      children: texts.map(
        (text) =>
          new TableCell({ children: [new Paragraph({ children: [run(page, text, bold)] })] }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(heads, true),
      ...firsts.map((first) => row([first, ...heads.slice(1).map(() => '')], false)),
    ],
  })
}
