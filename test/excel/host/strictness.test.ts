// What Excel refuses, or does in its own way, and a lax host would let pass: names, arrays, inputs, addresses.
import { parseArea } from '../../../src/sheet/address';
import { at, office, person, refused, sheet, value } from '../../support/hostSheet';

/** One thing done to the active sheet that Excel lets pass. */
const done = async (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  expect(await refused(act)).toBeUndefined();

describe('sheet names', () => {
  test.each([
    ['of more than 31 characters', '项'.repeat(32)],
    ['with a slash', '2026/项目'],
    ['with a colon', '目标：a:b'],
    ['with brackets', '[1]'],
    ['with a question mark', '是否?'],
    ['with an apostrophe at the end', "目标'"],
    ['that is empty', ''],
  ])('%s', async (_, name) => {
    expect(await refused((_sheet, context) => context.workbook.worksheets.add(name))).toMatchObject({
      code: 'InvalidArgument',
      at: 'WorksheetCollection.add',
    });
    expect(await refused((own) => (own.name = name))).toMatchObject({
      code: 'InvalidArgument',
      at: 'Worksheet.name',
    });
  });

  test('that differ in case only', async () => {
    await done((_sheet, context) => context.workbook.worksheets.add('Targets'));
    const refusal = await refused((_sheet, context) => context.workbook.worksheets.add('TARGETS'));
    expect(refusal?.code).toMatch(/InvalidArgument|ItemAlreadyExists/);
  });

  test('of 31 characters are taken, and found in any case', async () => {
    const name = `A${'b'.repeat(30)}`;
    await done((_sheet, context) => context.workbook.worksheets.add(name));
    await done((_sheet, context) => context.workbook.worksheets.getItem(name.toUpperCase()).load('id'));
  });
});

describe('arrays', () => {
  test.each<[string, unknown[][]]>([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['rows of unequal length', [[1, 2], [3]]],
    ['a single cell for a block', [[1]]],
  ])('%s', async (_, values) => {
    const refusal = await refused((own) => (own.getRange('B2:C3').values = values));
    expect(refusal).toEqual({ code: 'InvalidArgument', at: 'Range.values' });
    expect(sheet.usedArea(true)).toBeUndefined();
  });

  test('one value fills the range', async () => {
    await done((own) => (own.getRange('B2:C3').values = '无' as unknown as string[][]));
    expect(['B2', 'C2', 'B3', 'C3'].map(value)).toEqual(['无', '无', '无', '无']);
  });

  test('null leaves a cell as it is, the empty text clears it', async () => {
    person(() => ['A1', 'B1'].forEach((address) => sheet.setInput(at(address), '旧')));
    await done((own) => (own.getRange('A1:C1').values = [[null, '', '新']]));
    expect(['A1', 'B1', 'C1'].map(value)).toEqual(['旧', '', '新']);
  });

  test('an object is no value, and nothing of the array is written', async () => {
    const refusal = await refused((own) => (own.getRange('A1:B1').values = [['a', { b: 1 }]]));
    expect(refusal).toEqual({ code: 'InvalidArgument', at: 'Range.values' });
    expect(value('A1')).toBe('');
  });

  test('a text is at most 32,767 characters', async () => {
    expect(await refused((own) => (own.getRange('A1').values = [['字'.repeat(32_768)]]))).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('large arrays arrive whole', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => [row, `第${row}行`, row * 2, '']);
    await done((own) => (own.getRange('A1:D500').values = rows));
    expect(value('B500')).toBe('第499行');
  });
});

describe('what is written', () => {
  test('text that begins with = is a formula', async () => {
    await done((own) => (own.getRange('A1').values = [['=1+2']]));
    expect(value('A1')).toBe(3);
    expect(sheet.formula(at('A1'))).toBe('=1+2');
  });

  test('unless the cell has the text format, or an apostrophe leads', async () => {
    await done((own) => {
      own.getRange('A1').numberFormat = [['@']];
      own.getRange('A1:A2').values = [['=1+2'], ["'=1+2"]];
    });
    expect([value('A1'), value('A2')]).toEqual(['=1+2', '=1+2']);
    expect([sheet.formula(at('A1')), sheet.formula(at('A2'))]).toEqual(['', '']);
  });

  test('numbers and percentages in text are read as such', async () => {
    await done((own) => (own.getRange('A1:B1').values = [['12', '95%']]));
    expect([value('A1'), value('B1'), sheet.text(at('B1'))]).toEqual([12, 0.95, '95%']);
  });

  test('one number format is for all cells, of a whole column too; of values only a plain one is', async () => {
    await done((own) => {
      own.getRange('A1:B2').numberFormat = [['0.00']];
      own.getRange('D:D').numberFormat = [['@']];
    });
    expect(['B2', 'D9'].map((address) => sheet.style(at(address)).numberFormat)).toEqual(['0.00', '@']);
    const refusal = await refused((own) => (own.getRange('A1:B2').numberFormat = [['0'], ['0']]));
    expect(refusal).toEqual({ code: 'InvalidArgument', at: 'Range.numberFormat' });
  });

  test('values, formulas, text and types tell different things', async () => {
    person(() => {
      sheet.setInput(at('A1'), '=1/4');
      sheet.setStyle(parseArea('A1')!, { numberFormat: '0%' });
      sheet.setInput(at('B1'), true);
    });
    const loaded = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.load('values,formulas,text,valueTypes,numberFormat');
      await context.sync();
      return range.toJSON();
    });
    expect(loaded).toMatchObject({
      values: [[0.25, true, '']],
      formulas: [['=1/4', true, '']],
      text: [['25%', 'TRUE', '']],
      valueTypes: [['Double', 'Boolean', 'Empty']],
      numberFormat: [['0%', 'General', 'General']],
    });
  });
});

describe('addresses', () => {
  test.each(['A0', 'XFE1', 'A1:B2:C3', 'A1,B2', '没有这个名称', 'Other!A1', ''])(
    '%p is not one',
    async (address) => {
      expect(await refused((own) => own.getRange(address).load('address'))).toEqual({
        code: 'InvalidArgument',
        at: 'Worksheet.getRange',
      });
    },
  );

  test('beyond the sides of the sheet', async () => {
    expect(await refused((own) => own.getRange('A1').getOffsetRange(-1, 0).load('address'))).toEqual({
      code: 'InvalidArgument',
      at: 'Range.getOffsetRange',
    });
    expect(await refused((own) => own.getRange('A1:B2').getRow(2).load('address'))).toEqual({
      code: 'InvalidArgument',
      at: 'Range.getRow',
    });
  });

  test('whole rows and columns have no values to load', async () => {
    const [columns, rows] = await office.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet();
      const ranges = [own.getRange('B:C'), own.getRange('3:5')] as const;
      ranges.forEach((range) => range.load('values,address,isEntireColumn,isEntireRow'));
      await context.sync();
      return ranges.map((range) => range.toJSON());
    });
    expect(columns).toMatchObject({ address: `${sheet.name}!B:C`, isEntireColumn: true, isEntireRow: false });
    expect(rows).toMatchObject({ address: `${sheet.name}!3:5`, isEntireColumn: false, isEntireRow: true });
    expect([columns?.values, rows?.values]).toEqual([null, null]);
  });

  test('of more than five million cells can be neither read nor written', async () => {
    expect(await refused((own) => own.getRange('A1:Z500000').load('values'))).toEqual({
      code: 'RangeExceedsLimit',
      at: 'Range.values',
    });
    expect((await refused((own) => (own.getRange('A1:Z500000').values = 0 as never)))?.code).toBe(
      'RangeExceedsLimit',
    );
  });

  test('name their sheet, in quotes where needed', async () => {
    person(() => (sheet.name = "项目 '甲' 表"));
    const address = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getCell(1, 2).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'项目 ''甲'' 表'!C2");
  });
});

describe('what is not there', () => {
  test('is ItemNotFound, with the place', async () => {
    expect(await refused((_, context) => context.workbook.worksheets.getItem('没有').load('id'))).toEqual({
      code: 'ItemNotFound',
      at: 'WorksheetCollection.getItem',
    });
    expect(await refused((own) => own.getRange('A1:B2').getUsedRange(true).load('address'))).toEqual({
      code: 'ItemNotFound',
      at: 'Range.getUsedRange',
    });
  });

  test('is a null object where the method says so, and so is what hangs on it', async () => {
    const isNull = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject('没有');
      const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      const cell = missing.getRange('A1');
      missing.load('name');
      used.load('values');
      cell.load('values');
      await context.sync();
      return [missing.isNullObject, used.isNullObject, cell.isNullObject];
    });
    expect(isNull).toEqual([true, true, true]);
  });
});
