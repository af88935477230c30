// What Excel refuses, or does in its own way: in merged areas, on protected sheets, under validations.
import { parseArea } from '../../../src/sheet/address';
import { at, office, person, refused, sheet, value } from '../../support/hostSheet';

/** One thing done to the active sheet that Excel lets pass. */
const done = async (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  expect(await refused(act)).toBeUndefined();

describe('a merged area', () => {
  test('keeps its top left value only', async () => {
    person(() => ['A1', 'B1', 'A2'].forEach((address) => sheet.setInput(at(address), address)));
    await done((own) => own.getRange('A1:B2').merge());
    await done((own) => (own.getRange('B2').values = [['不见了']]));
    expect(['A1', 'B1', 'A2', 'B2'].map(value)).toEqual(['A1', '', '', '']);
    await done((own) => own.getRange('A1:B2').unmerge());
    expect(value('B2')).toBe('');
  });

  test('can be made row by row', async () => {
    await done((own) => own.getRange('A1:B2').merge(true));
    expect(sheet.merges()).toHaveLength(2);
  });

  test('cannot be sorted with cells of another size', async () => {
    await done((own) => own.getRange('A1:A2').merge());
    const refusal = await refused((own) => own.getRange('A1:B4').sort.apply([{ key: 1 }]));
    expect(refusal).toEqual({ code: 'InvalidOperation', at: 'RangeSort.apply' });
  });
});

describe('a protected sheet', () => {
  beforeEach(() =>
    person(() => {
      sheet.setStyle(parseArea('B2')!, { locked: false });
      sheet.protect({ formatRows: true });
    }),
  );

  test.each<[string, (own: Excel.Worksheet) => unknown]>([
    ['values', (own) => (own.getRange('A1').values = [['x']])],
    ['a block with one locked cell', (own) => (own.getRange('B2:B3').values = [['x'], ['y']])],
    ['clearing', (own) => own.getRange('A1').clear()],
    ['formats', (own) => (own.getRange('B2').format.font.bold = true)],
    ['number formats', (own) => (own.getRange('B2').numberFormat = [['0%']])],
    ['merging', (own) => own.getRange('B2:C2').merge()],
    ['rows', (own) => own.getRange('2:2').insert('Down')],
    ['deleting rows', (own) => own.getRange('2:2').delete('Up')],
    ['cells', (own) => own.getRange('B2').insert('Right')],
    ['column widths', (own) => (own.getRange('B:B').format.columnWidth = 100)],
    [
      'validation',
      (own) => (own.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
    ],
    ['copies', (own) => own.getRange('A1').copyFrom('B2')],
    ['conditional formats', (own) => own.getRange('B2').conditionalFormats.add('Custom')],
  ])('refuses %s', async (_, act) => {
    expect((await refused(act))?.code).toBe('AccessDenied');
  });

  test('takes what is unlocked, and what its options allow', async () => {
    await done((own) => {
      own.getRange('B2').values = [['x']];
      own.getRange('2:2').format.rowHeight = 30;
    });
    expect(value('B2')).toBe('x');
    expect(sheet.rowHeight(1)).toBe(30);
  });

  test('cannot be protected twice; after unprotect all is allowed', async () => {
    expect(await refused((own) => own.protection.protect())).toEqual({
      code: 'InvalidOperation',
      at: 'WorksheetProtection.protect',
    });
    await done((own) => {
      own.protection.unprotect();
      own.getRange('A1').values = [['x']];
    });
  });
});

test('a protected workbook keeps its sheets', async () => {
  await done((_, context) => context.workbook.protection.protect());
  expect((await refused((_, context) => context.workbook.worksheets.add('新')))?.code).toBe('AccessDenied');
  expect((await refused((own) => own.delete()))?.code).toBe('AccessDenied');
  expect((await refused((own) => (own.name = '新')))?.code).toBe('AccessDenied');
  await done((_, context) => context.workbook.protection.unprotect());
});

describe('a validation', () => {
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
  test('lists at most 255 characters', async () => {
    const source = (length: number) => '数'.repeat(length - 2) + ',a';
    await done((own) => (own.getRange('A1').dataValidation.rule = list(source(255))));
    expect(await refused((own) => (own.getRange('A1').dataValidation.rule = list(source(256))))).toEqual({
      code: 'InvalidArgument',
      at: 'DataValidation.rule',
    });
  });

  test('has a title of at most 32 characters', async () => {
    const refusal = await refused((own) => {
      const { dataValidation } = own.getRange('A1');
      dataValidation.rule = list('a,b');
      dataValidation.prompt = { showPrompt: true, title: '长'.repeat(33), message: '' };
    });
    expect(refusal).toEqual({ code: 'InvalidArgument', at: 'DataValidation.prompt' });
  });

  test('does not stop the add-in, but tells which cells break it', async () => {
    const found = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      range.values = [[5], [50], [7]];
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      range.dataValidation.load('valid,type,rule');
      await context.sync();
      const { valid, type, rule } = range.dataValidation;
      return { address: invalid.address, valid, type, rule };
    });
    expect(found).toEqual({
      address: `${sheet.name}!A2`,
      valid: null,
      type: 'WholeNumber',
      rule: { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
    });
  });
});

test('a batch stops at the action that fails; what came before stands', async () => {
  const run = office.Excel.run(async (context) => {
    const own = context.workbook.worksheets.getActiveWorksheet();
    own.getRange('A1').values = [['写了']];
    own.getRange('A2').values = [['太', '宽']];
    own.getRange('A3').values = [['没写']];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values', statement: expect.stringContaining('values = ') },
  });
  expect(['A1', 'A2', 'A3'].map(value)).toEqual(['写了', '', '']);
});
