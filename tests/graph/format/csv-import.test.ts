import { describe, expect, test } from 'vitest'
import { previewCsv } from '../../../graph/format/csv/preview.ts'
import type { Preview } from '../../../graph/format/csv/preview.ts'
import { GraphError } from '../../../graph/errors.ts'
import { textOf } from '../../../graph/format/text-file.ts'
import type { Entity, Relation } from '../../../graph/model/element.ts'
import { asId, asMapId } from '../../../graph/model/ids.ts'
import { fromBody } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'

const id = asMapId('kaart')
const library: Entity = {
  id: asId('O1'),
  kind: 'organisation',
  fields: { name: 'Bibliotheek De Vlier', coverage: 'complete', generalPhone: '02 000 00 00' },
}
const talkGroup: Entity = {
  id: asId('A1'),
  kind: 'association',
  fields: { name: 'Praatgroep', flags: ['sensitive_membership'] },
}
const knows: Relation = {
  id: asId('r1'),
  type: 'KNOWS',
  from: asId('A1'),
  to: asId('O1'),
  fields: { since: '2020' },
}
const map: Snapshot = fromBody({
  id,
  revision: 4,
  entities: [{ id, kind: 'map', fields: { name: 'Kaart' } }, library, talkGroup],
  relations: [knows],
})

const preview = async (...texts: readonly string[]): Promise<Preview> =>
  previewCsv(
    map,
    texts.map((text, index) => ({ name: `${index + 1}.csv`, text })),
  )

const outcomes = ({ rows }: Preview): readonly unknown[] =>
  rows.map(({ status, reason }) => (reason === undefined ? status : `${status}: ${reason}`))

const created = ({ changes }: Preview): readonly unknown[] =>
  changes.flatMap((change) => (change.op === 'create' ? [change.element] : []))

describe('a sheet from elsewhere', () => {
  test('makes actors that nobody was asked about yet, and says whose word it is', async () => {
    const found = await preview('kind,name,subkind\norganisation,OCMW,public_social_centre\n')
    expect(outcomes(found)).toEqual(['new'])
    expect(created(found)).toMatchObject([
      {
        kind: 'organisation',
        fields: {
          name: 'OCMW',
          subkind: 'public_social_centre',
          coverage: 'not_asked',
          confidence: 'imported',
        },
      },
    ])
  })

  test('keeps what it says about being asked', async () => {
    const found = await preview('kind,name,coverage,confidence\norganisation,OCMW,partial,\n')
    expect(created(found)).toMatchObject([{ fields: { name: 'OCMW', coverage: 'partial' } }])
    expect(created(found)).not.toMatchObject([{ fields: { confidence: 'imported' } }])
  })

  test('speaks the words of people, in their language, as a Belgian spreadsheet writes them', async () => {
    const found = await preview(
      'sep=;\r\nkind;name;subkind;coverage;coverageDate;hoursPerMonth;flags\r\nOrganisatie;  Huis van het Kind ;;volledig bevraagd;22/11/2026;2,5;zelf betrokken partij\r\n',
    )
    expect(outcomes(found)).toEqual(['new'])
    expect(created(found)).toMatchObject([
      { fields: { name: 'Huis van het Kind', coverageDate: '2026-11-22', hoursPerMonth: 2.5 } },
    ])
  })

  test('may be in Windows-1252', () => {
    expect(textOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café')
    expect(textOf(new TextEncoder().encode('café'))).toBe('café')
  })

  test('gives the same ids when it is read again', async () => {
    const text = 'kind,name\norganisation,OCMW\n'
    expect(created(await preview(text))).toEqual(created(await preview(text)))
  })

  test('may have empty rows and columns, and numbers its rows as a spreadsheet does', async () => {
    const { rows } = await preview('kind,name,,\n\norganisation,OCMW,,\n,,,\nclub,X,,\n')
    expect(rows).toMatchObject([
      { sheet: '1.csv', row: 3, status: 'new' },
      { sheet: '1.csv', row: 5, status: 'refused', reason: 'unknown-kind' },
    ])
  })
})

describe('a row about what is on the map', () => {
  test('adds to it, whether it names the id or the name', async () => {
    for (const row of [
      'O1,organisation,,bib@vlier.example',
      ',organisation,bibliotheek de vlier,bib@vlier.example',
    ]) {
      const found = await preview(`id,kind,name,generalEmail\n${row}\n`)
      expect(outcomes(found)).toEqual(['changed'])
      expect(found.changes).toMatchObject([
        {
          op: 'update',
          id: 'O1',
          fields: { generalEmail: { from: null, to: 'bib@vlier.example' } },
        },
      ])
    }
  })

  test('takes nothing away where it is empty', async () => {
    const found = await preview(
      'id,kind,name,coverage,generalPhone\nO1,organisation,Bibliotheek De Vlier,,\n',
    )
    expect(outcomes(found)).toEqual(['same'])
    expect(found.changes).toEqual([])
  })

  test('moves it when it has a place', async () => {
    const found = await preview("id,kind,name,x,y\nO1,organisation,,'-12.5,30\n")
    expect(found.changes).toEqual([{ op: 'move', positions: { O1: [-12.5, 30] } }])
  })

  test('is refused when the id is that of something else', async () => {
    expect(outcomes(await preview('id,kind,name\nO1,association,X\nr1,organisation,Y\n'))).toEqual([
      'refused: id-taken',
      'refused: id-taken',
    ])
  })
})

describe('relations', () => {
  test('name their ends by id or by name, of the same files or of the map', async () => {
    const found = await preview(
      'kind,name\norganisation,OCMW\n',
      'type,from,to,frequency\nCOORDINATES_WITH,OCMW,Bibliotheek De Vlier,maandelijks\nREFERS_TO,O1,OCMW,\n',
    )
    expect(outcomes(found)).toEqual(['new', 'new', 'new'])
    expect(found.changes).toHaveLength(3)
    expect(created(found)).toMatchObject([
      { kind: 'organisation' },
      { type: 'COORDINATES_WITH', fields: { frequency: 'monthly' } },
      { type: 'REFERS_TO', from: 'O1' },
    ])
  })

  test('that the map has already are added to, whichever end comes first', async () => {
    const found = await preview('type,from,to,since,frequency\nKNOWS,O1,A1,2020,weekly\n')
    expect(found.changes).toEqual([
      { op: 'update', id: 'r1', fields: { frequency: { from: null, to: 'weekly' } } },
    ])
  })

  test('are refused one by one', async () => {
    const found = await preview(
      'kind,name,subkind\nresident,Trekker straatfeest,initiator\norganisation,Dubbel,\nassociation,Dubbel,\n',
      [
        'type,from,to',
        'KNOWS,O1,Niemand',
        'KNOWS,O1,O1',
        'KNOWS,O1,Dubbel',
        'WORKS_FOR,O1,Trekker straatfeest',
        'KNOWS,Trekker straatfeest,A1',
        'BELIEVES,O1,A1',
        'KNOWS,Trekker straatfeest,O1',
        'KNOWS,O1,Trekker straatfeest',
      ].join('\n'),
    )
    expect(outcomes(found)).toEqual([
      'new: resident',
      'new',
      'new',
      'refused: unknown-name',
      'refused: same-ends',
      'refused: unknown-name',
      'refused: end-not-allowed',
      'refused: sensitive-membership',
      'refused: unknown-type',
      'new',
      'refused: duplicate-id',
    ])
  })
})

describe('rows are refused one by one', () => {
  test('with what names them', async () => {
    const found = await preview(
      [
        'id,kind,name,coverage,sourceId,religion_',
        'n1,organisation,,,,',
        'n2,organisation,X,half,,',
        'n3,need,,,nowhere,',
        'a b,organisation,Y,,,',
        'n4,map,Z,,,',
        'n5,organisation,Goed,,,',
        'n5,organisation,Nog eens,,,',
      ]
        .join('\n')
        .replaceAll(/,(religion_)?$/gmu, ''),
    )
    expect(outcomes(found)).toEqual([
      'refused: name-missing',
      'refused: unknown-value',
      'refused: unknown-ref',
      'refused: bad-id',
      'refused: map-entity',
      'new',
      'refused: duplicate-id',
    ])
    expect(created(found)).toHaveLength(1)
  })

  test('what names a refused row is refused with it', async () => {
    const found = await preview(
      'id,kind,name,facilitatorId,meetingId\nag1,agenda_item,,,m1\nm1,meeting,Overleg,nobody,\nm2,meeting,Ander,O1,\nag2,agenda_item,,,m2\n',
    )
    expect(outcomes(found)).toEqual(['refused: unknown-ref', 'refused: unknown-ref', 'new', 'new'])
    expect(created(found)).toMatchObject([{ id: 'm2' }, { id: 'ag2' }])
  })
})

describe('a header that Vonk does not know', () => {
  test.each([
    ['kind,nmae\n', { column: 'nmae', nearest: 'name' }],
    ['kind,Name\n', { column: 'Name', nearest: 'name' }],
    ['kind,name,coverageDat\n', { column: 'coverageDat', nearest: 'coverageDate' }],
    ['kind,name,name\n', { column: 'name' }],
    ['name\n', { column: 'kind' }],
    ['type,from,too\n', { column: 'too', nearest: 'to' }],
  ])('%j is named, with the nearest that it knows', async (text, details) => {
    const refused = await preview(text).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(GraphError)
    expect(refused).toMatchObject({ code: 'wrong-header', details: { at: '1.csv', ...details } })
  })
})
