// Random workbooks with a bit of everything that an .xlsx file holds, as data and as a workbook of the store.
import fc from 'fast-check';
import type { PrintSetup } from '../../src/sheet/style';
import type { SheetStore, WorkbookStore } from '../../workbench/store/store';
import {
  aCell,
  aColor,
  aDouble,
  aHighlight,
  aLine,
  anArea,
  anInput,
  aRule,
  aStyle,
  aText,
  maybe,
  parts,
  yes,
} from './randomPieces';

const aMargin = fc.constantFrom(0, 0.25, 0.5, 1);
const aPage = fc.record(
  {
    paper: fc.constantFrom('A4' as const, 'A3' as const, 'letter' as const),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    area: anArea,
    titleRows: fc.tuple(fc.nat(3), fc.nat(3)).map(([first, more]): [number, number] => [first, first + more]),
    centerHorizontally: yes,
    centerVertically: yes,
    margins: fc.record({
      top: aMargin,
      bottom: aMargin,
      left: aMargin,
      right: aMargin,
      header: aMargin,
      footer: aMargin,
    }),
    header: fc.constantFrom('&L预算&C&"宋体,加粗"绩效目标表', '&R&D'),
    footer: fc.constantFrom('&C&P / &N', '&L<&A>&R第 &P 页'),
  },
  { requiredKeys: ['paper', 'orientation', 'margins'] },
);
/** Both directions or none: a missing one beside the other is read as 0, which says the same. */
const aPrint: fc.Arbitrary<PrintSetup> = fc
  .tuple(aPage, fc.constantFrom({}, { fitToWidth: 1, fitToHeight: 0 }, { fitToWidth: 2, fitToHeight: 3 }))
  .map(([page, fit]) => ({ ...page, ...fit }));

const aSheet = fc.record({
  name: fc.constantFrom('项目', "it's", 'A1', 'R1C1', '2026年', 'x & <y>', '-', 'a b', '附表（一）'),
  visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
  tabColor: fc.oneof(fc.constant(''), aColor),
  entries: fc.array(fc.record({ cell: aCell, input: anInput }), { maxLength: 25 }),
  styles: fc.array(fc.record({ area: anArea, style: aStyle }), { maxLength: 6 }),
  lineStyles: fc.array(
    fc.record({ axis: fc.constantFrom('row' as const, 'column' as const), line: fc.nat(12), style: aStyle }),
    { maxLength: 2 },
  ),
  merges: fc.array(anArea, { maxLength: 4 }),
  heights: fc.array(fc.record({ row: fc.nat(34), points: fc.constantFrom(6, 9, 13.5, 15, 28.5, 409) }), {
    maxLength: 6,
  }),
  widths: fc.array(
    fc.record({ column: fc.nat(14), characters: fc.constantFrom(0.5, 8.43, 9, 22.375, 255) }),
    { maxLength: 6 },
  ),
  hiddenRows: fc.array(fc.nat(34), { maxLength: 3 }),
  hiddenColumns: fc.array(fc.nat(14), { maxLength: 3 }),
  validations: fc.array(fc.record({ area: anArea, rule: aRule }), { maxLength: 5 }),
  highlights: fc.array(aHighlight, { maxLength: 4 }),
  notes: fc.array(fc.record({ cell: aCell, text: aText, author: fc.oneof(fc.constant(''), aLine) }), {
    maxLength: 4,
  }),
  links: fc.array(
    fc.record({
      cell: aCell,
      target: fc.constantFrom(
        'https://example.com/?a=1&b=2#c',
        'mailto:a@example.com',
        "#'项目'!A1",
        '#产出指标',
      ),
      tooltip: maybe(aLine),
    }),
    { maxLength: 3 },
  ),
  protection: maybe(
    parts<{
      formatColumns: boolean;
      insertRows: boolean;
      sort: boolean;
      editObjects: boolean;
      editScenarios: boolean;
    }>({
      formatColumns: yes,
      insertRows: yes,
      sort: yes,
      editObjects: yes,
      editScenarios: yes,
    }),
  ),
  gridlines: fc.boolean(),
  frozen: fc.record({ rows: fc.nat(4), columns: fc.nat(3) }),
  print: aPrint,
  zoom: fc.integer({ min: 10, max: 400 }),
});

export const aWorkbook = fc.record({
  standard: fc.record({
    height: fc.constantFrom(15, 14.25, 22),
    width: fc.constantFrom(undefined, 8.43, 12, 9),
  }),
  sheets: fc.array(aSheet, { minLength: 1, maxLength: 3 }),
  names: fc.array(
    fc.record({
      name: fc.constantFrom('产出指标', '_清单.1', 'total', '限额'),
      formula: fc.constantFrom(
        "='其他 表'!$A$1:$A$2",
        '=0.5',
        '="a & b"',
        '=OFFSET($A$1,0,0,COUNTA($A:$A),1)',
      ),
      local: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  parts: fc.array(aLine, { maxLength: 2 }),
  settings: fc.dictionary(aLine, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
  customProperties: fc.dictionary(aLine, fc.oneof(aLine, fc.integer(), aDouble, fc.boolean()), {
    maxKeys: 3,
  }),
  properties: fc.record({ title: aText, author: aLine, subject: aLine, keywords: aLine, comments: aText }),
  structureProtected: fc.boolean(),
});

export type Sketch = typeof aWorkbook extends fc.Arbitrary<infer T> ? T : never;

/** Draws the sketch into a workbook that has one empty sheet. */
export function build(book: WorkbookStore, sketch: Sketch): void {
  const sheets = sketch.sheets.map((it, index) => {
    const sheet = index === 0 ? book.activeSheet : book.addSheet();
    sheet.name = `${it.name}${index + 1}`;
    return sheet;
  });
  book.addSheet('其他 表').setInput({ row: 0, column: 0 }, '数量指标');
  sketch.sheets.forEach((it, index) => buildSheet(sheets[index]!, it));
  for (const { name, formula, local } of sketch.names)
    book.setName(name, formula, local ? sheets[0]!.id : undefined);
  for (const text of sketch.parts) {
    const part = book.addCustomXml('<t:state xmlns:t="urn:example:state"/>');
    part.xml = `<t:state xmlns:t="urn:example:state">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t:state>`;
  }
  book.settings = new Map(Object.entries(sketch.settings));
  book.customProperties = new Map(Object.entries(sketch.customProperties));
  book.properties = { ...sketch.properties };
  if (sketch.structureProtected) book.protectStructure();
}

function buildSheet(sheet: SheetStore, it: Sketch['sheets'][number]): void {
  for (const { cell, input } of it.entries) sheet.setInput(cell, input);
  for (const { area, style } of it.styles) sheet.setStyle(area, style);
  for (const { axis, line, style } of it.lineStyles) {
    sheet.setStyle(
      axis === 'row'
        ? { top: line, bottom: line, left: 0, right: 16_383 }
        : { top: 0, bottom: 1_048_575, left: line, right: line },
      style,
    );
  }
  for (const area of it.merges) sheet.merge(area);
  for (const { row, points } of it.heights) sheet.setRowHeight(row, points);
  for (const { column, characters } of it.widths) sheet.setColumnWidth(column, characters);
  for (const row of it.hiddenRows) sheet.setRowHidden(row, true);
  for (const column of it.hiddenColumns) sheet.setColumnHidden(column, true);
  for (const { area, rule } of it.validations) sheet.setValidation(area, rule);
  for (const highlight of it.highlights) sheet.addHighlight(highlight);
  for (const { cell, ...note } of it.notes) sheet.setNote(cell, note);
  for (const { cell, target, tooltip } of it.links) {
    sheet.setHyperlink(cell, { target, ...(tooltip === undefined ? {} : { tooltip }) });
  }
  sheet.frozen = it.frozen;
  sheet.gridlines = it.gridlines;
  sheet.print = it.print;
  sheet.zoom = it.zoom;
  sheet.tabColor = it.tabColor;
  sheet.visibility = it.visibility;
  if (it.protection) sheet.protect(it.protection);
}
