// Random pieces of sheets: cells, inputs, looks, rules.
import fc from 'fast-check';
import type { Area } from '../../src/sheet/address';
import type { BorderLine, CellStyle, Highlight, Validation } from '../../src/sheet/style';

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Records whose absent parts are missing, not undefined. */
export const parts = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }) =>
  fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;
const some = <T extends object>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary.filter((object) => Object.keys(object).length > 0);

/** No file holds a minus zero. */
export const aDouble = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0);

const aRow = fc.nat(24);
const aColumn = fc.nat(9);
export const aCell = fc.record({ row: aRow, column: aColumn });
export const anArea: fc.Arbitrary<Area> = fc
  .record({ row: aRow, column: aColumn, down: fc.nat(5), right: fc.nat(3) })
  .map(({ row, column, down, right }) => ({
    top: row,
    left: column,
    bottom: row + down,
    right: column + right,
  }));

export const aColor = fc.constantFrom('#FF0000', '#00B050', '#1F4E78', '#000000', '#FFFFFF', '#DDEBF7');
/** Texts as people type them, with all that XML and the file format make of characters. */
export const aText = fc.oneof(
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
export const aLine = fc.oneof(
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
export const anInput = fc.oneof(
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
export const yes = fc.constant(true);
export const aStyle = some(
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
export const aRule = fc.record(
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

export const aHighlight: fc.Arbitrary<Highlight> = fc.record(
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
