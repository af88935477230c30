// Looks of each cell, row and column, read and set by one array.
import { areaOf, parseArea } from '../../../src/sheet/address';
import type { CellStyle } from '../../../src/sheet/style';
import { at, office, person, refused, run, sheet } from '../../support/hostSheet';

/** All that the look of a cell has. */
const ALL: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, patternColor: true, tintAndShade: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      color: true,
      underline: true,
      strikethrough: true,
    },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    shrinkToFit: true,
    protection: true,
  },
};

const LOOKS: CellStyle[] = [
  {},
  { fill: { color: '#FFFFFF' } },
  { fill: { color: '#FFFF00', pattern: 'lightUp', patternColor: '#FF0000' } },
  {
    font: {
      name: '黑体',
      size: 14,
      bold: true,
      italic: true,
      color: '#FF0000',
      underline: true,
      strike: true,
    },
  },
  {
    border: {
      top: { style: 'thin' },
      bottom: { style: 'medium', color: '#0000FF' },
      left: { style: 'hair' },
      right: { style: 'double', color: '#00FF00' },
    },
  },
  { border: { top: { style: 'dashed' }, bottom: { style: 'dotted' }, left: { style: 'thick' } } },
  { alignment: { horizontal: 'distributed', vertical: 'center', wrap: true, indent: 2, rotation: 255 } },
  { alignment: { horizontal: 'right', vertical: 'top', shrinkToFit: true, rotation: -45 }, locked: false },
];
const WIDTH = 4;
const place = (index: number, row = 0) => ({
  row: row + Math.floor(index / WIDTH),
  column: index % WIDTH,
});

/** The looks stand in A1:D2. */
const drawLooks = () =>
  person(() => LOOKS.forEach((style, index) => sheet.setStyle(areaOf(place(index)), style)));

const propertiesOf = async (address: string, wanted = ALL) =>
  (await run((own) => own.getRange(address).getCellProperties(wanted))).value;

test('the looks of cells are told cell by cell', async () => {
  drawLooks();
  const [first, second] = await propertiesOf('A1:D2');
  expect(first![0]).toEqual({
    format: {
      fill: { color: '#FFFFFF', pattern: 'None', patternColor: '#000000', tintAndShade: null },
      font: {
        name: '宋体',
        size: 11,
        bold: false,
        italic: false,
        color: '#000000',
        underline: 'None',
        strikethrough: false,
      },
      borders: Object.fromEntries(
        ['top', 'bottom', 'left', 'right', 'horizontal', 'vertical'].map((side) => [
          side,
          { style: 'None', color: '#000000', weight: 'Thin' },
        ]),
      ),
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      indentLevel: 0,
      textOrientation: 0,
      shrinkToFit: false,
      protection: { locked: true },
    },
  });
  expect(first![1]!.format!.fill).toMatchObject({ color: '#FFFFFF', pattern: 'Solid', tintAndShade: 0 });
  expect(second![0]!.format!.borders).toMatchObject({
    bottom: { style: 'Continuous', weight: 'Medium', color: '#0000FF' },
    left: { style: 'Continuous', weight: 'Hairline' },
    right: { style: 'Double', color: '#00FF00' },
  });
  expect(second![3]!.format).toMatchObject({ textOrientation: -45, protection: { locked: false } });
});

test('set on other cells, whatever looks those had, they give the same looks', async () => {
  drawLooks();
  person(() =>
    sheet.setStyle(parseArea('A5:D6')!, {
      fill: { color: '#00FF00', pattern: 'gray125', patternColor: '#0000FF' },
      font: { bold: true, underline: true, color: '#00FF00' },
      border: { top: { style: 'thick' }, right: { style: 'thick', color: '#FF0000' } },
      alignment: { horizontal: 'center', wrap: true, indent: 3, rotation: 90 },
      locked: false,
    }),
  );
  const properties = await propertiesOf('A1:D2');
  await run((own) => own.getRange('A5:D6').setCellProperties(properties));
  expect(await propertiesOf('A5:D6')).toEqual(properties);
  LOOKS.forEach(({ fill, border, locked = true }, index) => {
    const style = sheet.style(place(index, 4));
    expect(style.fill?.color).toEqual(fill?.color);
    expect(style.fill?.pattern ?? 'solid').toEqual(fill?.pattern ?? 'solid');
    expect(Object.keys(style.border ?? {}).sort()).toEqual(Object.keys(border ?? {}).sort());
    expect(sheet.isLocked(place(index, 4))).toBe(locked);
  });
});

test('of no fill the colour alone makes white', async () => {
  const color = await propertiesOf('A1', { format: { fill: { color: true } } });
  await run((own) => own.getRange('B1').setCellProperties(color));
  expect(sheet.style(at('B1')).fill).toMatchObject({ color: '#FFFFFF' });
});

test('what is not said stays; addresses and hidden cells can be asked for', async () => {
  person(() => {
    sheet.setStyle(parseArea('A1')!, { font: { bold: true }, fill: { color: '#FF0000' } });
    sheet.setRowHidden(1, true);
  });
  await run((own) => own.getRange('A1:B1').setCellProperties([[{ format: { font: { italic: true } } }, {}]]));
  expect(sheet.style(at('A1'))).toEqual({
    font: { bold: true, italic: true },
    fill: { color: '#FF0000' },
  });
  expect(sheet.style(at('B1'))).toEqual({});
  expect(await propertiesOf('A1:A2', { address: true, hidden: true })).toEqual([
    [{ address: `${sheet.name}!A1`, hidden: false }],
    [{ address: `${sheet.name}!A2`, hidden: true }],
  ]);
});

test('rows and columns tell their sizes and what their cells have in common', async () => {
  person(() => {
    sheet.setRowHeight(1, 30);
    sheet.setStyle(parseArea('A1:B1')!, { font: { bold: true } });
    sheet.setStyle(parseArea('A2')!, { font: { bold: true } });
  });
  const rows = await run((own) =>
    own
      .getRange('A1:B2')
      .getRowProperties({ rowIndex: true, format: { rowHeight: true, font: { bold: true } } }),
  );
  expect(rows.value).toEqual([
    { rowIndex: 0, format: { rowHeight: 15, font: { bold: true } } },
    { rowIndex: 1, format: { rowHeight: 30, font: { bold: null } } },
  ]);
  await run((own) => {
    const range = own.getRange('A1:B2');
    range.setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
    range.setColumnProperties([{}, { format: { columnWidth: 100 }, columnHidden: false }]);
  });
  expect([sheet.rowHeight(0), sheet.rowHidden(1)]).toEqual([20, true]);
  const columns = await run((own) =>
    own.getRange('A1:B2').getColumnProperties({ columnIndex: true, format: { columnWidth: true } }),
  );
  expect(columns.value[1]).toEqual({ columnIndex: 1, format: { columnWidth: expect.closeTo(100, 0) } });
});

describe('refused are', () => {
  const set = (properties: unknown) =>
    refused((own) => own.getRange('A1:B2').setCellProperties(properties as Excel.SettableCellProperties[][]));
  const plain = {};
  test.each<[string, unknown]>([
    ['too few rows', [[plain, plain]]],
    [
      'too many columns',
      [
        [plain, plain, plain],
        [plain, plain, plain],
      ],
    ],
    ['one object for all', plain],
    [
      'a value that is none',
      [
        [{ format: { font: { size: 0 } } }, plain],
        [plain, plain],
      ],
    ],
  ])('%s', async (_, properties) => {
    expect(await set(properties)).toEqual({ code: 'InvalidArgument', at: 'Range.setCellProperties' });
  });

  test('looks on a protected sheet', async () => {
    person(() => sheet.protect({}));
    const bold = { format: { font: { bold: true } } };
    expect(
      await set([
        [bold, plain],
        [plain, plain],
      ]),
    ).toEqual({ code: 'AccessDenied', at: 'Range.setCellProperties' });
  });

  test('rows that are not as many as the range has', async () => {
    expect(await refused((own) => own.getRange('A1:B2').setRowProperties([{}]))).toEqual({
      code: 'InvalidArgument',
      at: 'Range.setRowProperties',
    });
  });
});

test('two thousand cells are one request', async () => {
  const before = office.host.requests().length;
  const properties = await propertiesOf('A1:T100');
  expect([properties.length, properties[99]!.length]).toEqual([100, 20]);
  expect(office.host.requests().length - before).toBe(1);
});
