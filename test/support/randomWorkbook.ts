// Random workbooks with a bit of everything that an .xlsx file holds, as data and as a workbook of the store.
import fc from 'fast-check';
import type { Area } from '../../src/sheet/address';
import type { BorderLine, CellStyle, Highlight, PrintSetup, Validation } from '../../src/sheet/style';
import type { SheetStore, WorkbookStore } from '../../workbench/store/store';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Records whose absent parts are missing, not undefined. */
const parts = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }) =>
  fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;
const some = <T extends object>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary.filter((object) => Object.keys(object).length > 0);

/** No file holds a minus zero. */
const aDouble = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0);

const aRow = fc.nat(24);
const aColumn = fc.nat(9);
const aCell = fc.record({ row: aRow, column: aColumn });
const anArea: fc.Arbitrary<Area> = fc
  .record({ row: aRow, column: aColumn, down: fc.nat(5), right: fc.nat(3) })
  .map(({ row, column, down, right }) => ({
    top: row,
    left: column,
    bottom: row + down,
    right: column + right,
  }));

const aColor = fc.constantFrom('#FF0000', '#00B050', '#1F4E78', '#000000', '#FFFFFF', '#DDEBF7');
/** Texts as people type them, with all that XML and the file format make of characters. */
const aText = fc.oneof(
  fc.constantFrom(
    '预算执行率',
    '≥95%',
    ' 前后空格 ',
    '第一行\n第二行',
    '<b> & "引号" \'单\'',
    '_x000D_',
    'a_x0041_b',
    '制表\t符',
    '𠮷野家 🙂',
    '0012',
    ']]>',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
/** As a line in a dialog: no line breaks and controls. */
const aLine = fc.oneof(
  fc.constantFrom('提示', '选 & 填', '"引号"', '<大于>', '_x000D_', ' 空格 '),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const aFormula = fc.constantFrom(
  '=A1+1',
  '=SUM(B2:$C$9)*2',
  '=IF($A1>=0.95,"达标","未达标")',
  '=A1&" < "&B2',
  '=COUNTA(A:A)',
  '=1/0',
  '="文字"',
  '=TRUE()',
  "='其他 表'!A1",
  '=NOSUCH',
);
const anInput = fc.oneof(
  aText,
  // Only where it makes a difference: the file does not say it elsewhere.
  fc.constantFrom("'=1+1", "'0012", "'95%", "'TRUE", "''单引号", "'2026/11/23"),
  aFormula,
  aDouble,
  fc.integer({ min: -99999, max: 99999 }),
  fc.boolean(),
  fc.constantFrom('95%', '2026年11月23日', '2026/11/23', '12:30', '#N/A', '#DIV/0!', '1,234.50'),
);

const aLineOfBorder = fc.record(
  {
    style: fc.constantFrom<BorderLine['style']>(
      'thin',
      'medium',
      'thick',
      'double',
      'dashed',
      'dotted',
      'hair',
    ),
    color: aColor,
  },
  { requiredKeys: ['style'] },
);
const aBorder = some(
  parts<NonNullable<CellStyle['border']>>({
    top: aLineOfBorder,
    bottom: aLineOfBorder,
    left: aLineOfBorder,
    right: aLineOfBorder,
  }),
);
const aFill: fc.Arbitrary<NonNullable<CellStyle['fill']>> = fc.oneof(
  aColor.map((color) => ({ color })),
  fc.record({
    color: aColor,
    pattern: fc.constantFrom('gray125' as const, 'lightUp' as const, 'lightGrid' as const),
    patternColor: aColor,
  }),
);
const yes = fc.constant(true);
const aStyle = some(
  parts<CellStyle>({
    font: some(
      parts<NonNullable<CellStyle['font']>>({
        name: fc.constantFrom('宋体', 'Arial', 'Times New Roman'),
        size: fc.constantFrom(9, 10.5, 12, 16),
        bold: yes,
        italic: yes,
        underline: yes,
        strike: yes,
        color: aColor,
      }),
    ),
    fill: aFill,
    border: aBorder,
    alignment: some(
      parts<NonNullable<CellStyle['alignment']>>({
        horizontal: fc.constantFrom(
          'left',
          'center',
          'right',
          'justify',
          'distributed',
          'fill',
          'centerContinuous',
        ),
        vertical: fc.constantFrom('top', 'center', 'bottom', 'justify', 'distributed'),
        wrap: yes,
        shrinkToFit: yes,
        indent: fc.integer({ min: 1, max: 15 }),
        rotation: fc.oneof(
          fc.integer({ min: 1, max: 90 }),
          fc.integer({ min: -90, max: -1 }),
          fc.constant(255),
        ),
      }),
    ),
    numberFormat: fc.constantFrom(
      '@',
      '0%',
      '0.00%',
      '#,##0.00',
      'yyyy/m/d',
      'yyyy"年"m"月"d"日"',
      '0.00_ ',
      '0.0"个"',
      '[红色]0',
    ),
    locked: fc.constant(false as const),
  }),
);

const aBound = fc.oneof(fc.integer({ min: -999, max: 999 }), aDouble, fc.constant('=$A$1*2'));
const aComparison = fc.constantFrom(
  'equal' as const,
  'notEqual' as const,
  'greaterThan' as const,
  'lessThan' as const,
  'greaterThanOrEqual' as const,
  'lessThanOrEqual' as const,
);
const aBoundedType = fc.constantFrom(
  'whole' as const,
  'decimal' as const,
  'date' as const,
  'time' as const,
  'textLength' as const,
);
const aWord = aLine.map((text) => text.replaceAll(',', '').trim()).filter((text) => text !== '');
const aCondition: fc.Arbitrary<Validation['condition']> = fc.oneof(
  fc.record({ type: fc.constant('list' as const), source: fc.array(aWord, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    type: fc.constant('list' as const),
    source: fc.constantFrom("='其他 表'!$A$1:$A$9", '=A1:A3', '=INDIRECT($A1)', '=产出指标'),
  }),
  fc.record({ type: aBoundedType, comparison: aComparison, first: aBound }),
  fc.record({
    type: aBoundedType,
    comparison: fc.constantFrom('between' as const, 'notBetween' as const),
    first: aBound,
    second: aBound,
  }),
  fc.record({
    type: fc.constant('custom' as const),
    formula: fc.constantFrom('=LEN($A1)<5', '=AND(B2>0,B2<"x")'),
  }),
);
const aRule = fc.record(
  {
    condition: aCondition,
    allowBlank: fc.boolean(),
    prompt: fc.record({ title: aLine, message: aText }),
    alert: fc.record({
      style: fc.constantFrom('stop' as const, 'warning' as const, 'information' as const),
      title: aLine,
      message: aText,
    }),
  },
  { requiredKeys: ['condition', 'allowBlank'] },
);

const aHighlight: fc.Arbitrary<Highlight> = fc.record(
  {
    area: anArea,
    formula: fc.constantFrom('=$A1>0.5', '=AND($B2>0.5,$A2<>"")', '=LEN(A1)>1', "='其他 表'!$A$1<1"),
    look: some(
      parts<Highlight['look']>({
        fill: aFill,
        font: some(
          parts<NonNullable<Highlight['look']['font']>>({
            bold: yes,
            italic: yes,
            color: aColor,
            underline: yes,
            strike: yes,
          }),
        ),
        border: aBorder,
      }),
    ),
    stopIfTrue: yes,
  },
  { requiredKeys: ['area', 'formula', 'look'] },
);

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
  book.structureProtected = sketch.structureProtected;
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
