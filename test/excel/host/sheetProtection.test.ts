// Protection of sheets through office.js: what each option allows, which cells stay locked, passwords, files.
import { parseArea } from '../../../src/sheet/address';
import { createWorkbook } from '../../../workbench/store';
import { at, fill, office, person, refused, run, sheet, value, values } from '../../support/hostSheet';

const area = (address: string) => parseArea(address)!;

/** Protects the sheet of the test with these options. */
const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  run((own) => own.protection.protect(options, password));

/** What is still not allowed, of these things done one after the other. */
async function denied(acts: Record<string, (own: Excel.Worksheet) => unknown>): Promise<string[]> {
  const names: string[] = [];
  for (const [name, act] of Object.entries(acts)) {
    const refusal = await refused(act);
    if (refusal) names.push(`${name}: ${refusal.code}`);
  }
  return names;
}

const ACTS: Record<string, (own: Excel.Worksheet) => unknown> = {
  formatCells: (own) => (own.getRange('A1').format.font.bold = true),
  formatRows: (own) => (own.getRange('1:1').format.rowHeight = 40),
  formatColumns: (own) => (own.getRange('A:A').format.columnWidth = 40),
  insertRows: (own) => own.getRange('9:9').insert('Down'),
  insertColumns: (own) => own.getRange('H:H').insert('Right'),
};

test.each([
  ['allowFormatCells', 'formatCells'],
  ['allowFormatRows', 'formatRows'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertColumns', 'insertColumns'],
] as const)('%s allows that and nothing else', async (option, act) => {
  await protect({ [option]: true });
  const others = Object.keys(ACTS).filter((name) => name !== act);
  expect(await denied(ACTS)).toEqual(others.map((name) => `${name}: AccessDenied`));
});

test('the options are told; null without protection', async () => {
  const before = await run((own) => own.protection.load('options,protected'));
  expect([before.protected, before.options]).toEqual([false, null]);
  await protect({
    allowInsertRows: true,
    allowSort: true,
    allowFormatRows: false,
    selectionMode: 'Unlocked',
  });
  const { options } = await run((own) => own.protection.load('options'));
  expect(options).toEqual({
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: true,
    allowPivotTables: false,
    allowSort: true,
    selectionMode: 'Unlocked',
  });
});

test('a mode of selection that there is not is refused, and the sheet stays free', async () => {
  const mode = { selectionMode: 'Some' } as never;
  expect((await refused((own) => own.protection.protect(mode)))?.code).toBe('InvalidArgument');
  expect(sheet.protection).toBeUndefined();
});

describe('rows', () => {
  const remove = (address: string) => refused((own) => own.getRange(address).delete('Up'));

  test('are deleted only if every cell in them is unlocked, to the end of the sheet', async () => {
    fill({ A2: '第二行', A3: '第三行' });
    person(() => {
      sheet.setStyle(area('2:3'), { locked: false });
      sheet.setStyle(area('A5:Z5'), { locked: false });
      sheet.setStyle(area('C3'), { locked: true });
    });
    await protect({ allowDeleteRows: true });
    expect((await remove('5:5'))?.code).toBe('AccessDenied');
    expect((await remove('3:3'))?.code).toBe('AccessDenied');
    expect((await remove('2:3'))?.code).toBe('AccessDenied');
    expect(await remove('2:2')).toBeUndefined();
    expect(value('A2')).toBe('第三行');
  });

  test('unlocked ones stay without the option', async () => {
    person(() => sheet.setStyle(area('2:2'), { locked: false }));
    await protect({ allowInsertRows: true });
    expect((await remove('2:2'))?.code).toBe('AccessDenied');
  });

  test('that are inserted are unlocked where those above are', async () => {
    person(() => sheet.setStyle(area('B2:C2'), { locked: false }));
    await protect({ allowInsertRows: true });
    await run((own) => {
      own.getRange('3:3').insert('Down');
      own.getRange('B3:C3').values = [['新', 1]];
    });
    expect(values('B3:C3')).toEqual([['新', 1]]);
    expect((await refused((own) => (own.getRange('A3').values = [['x']])))?.code).toBe('AccessDenied');
  });
});

test('whole columns are deleted only if every cell in them is unlocked', async () => {
  person(() => {
    sheet.setStyle(area('B:D'), { locked: false });
    sheet.setStyle(area('C700000'), { locked: true });
  });
  await protect({ allowDeleteColumns: true });
  const remove = (address: string) => refused((own) => own.getRange(address).delete('Left'));
  expect((await remove('C:C'))?.code).toBe('AccessDenied');
  expect((await remove('E:E'))?.code).toBe('AccessDenied');
  expect(await remove('B:B')).toBeUndefined();
});

describe('sorting', () => {
  const sort = (address: string) =>
    refused((own) => own.getRange(address).sort.apply([{ key: 0, ascending: false }]));
  beforeEach(() => {
    fill({ A1: 1, A2: 2, B1: 1 });
    person(() => sheet.setStyle(area('A1:A2'), { locked: false }));
  });

  test('needs the option', async () => {
    await protect();
    expect((await sort('A1:A2'))?.code).toBe('AccessDenied');
  });

  test('needs unlocked cells as well', async () => {
    await protect({ allowSort: true });
    expect((await sort('A1:B2'))?.code).toBe('AccessDenied');
    expect(await sort('A1:A2')).toBeUndefined();
    expect(values('A1:A2')).toEqual([[2], [1]]);
  });
});

test('whatever is allowed, cells are neither merged nor taken apart nor validated', async () => {
  person(() => {
    sheet.setStyle(area('A1:D9'), { locked: false });
    sheet.merge(area('A5:A6'));
  });
  await protect({ allowFormatCells: true, allowInsertRows: true, allowDeleteRows: true });
  expect(
    await denied({
      merge: (own) => own.getRange('A1:B1').merge(),
      unmerge: (own) => own.getRange('A5:A6').unmerge(),
      // A copy brings its merged areas along.
      copy: (own) => own.getRange('B5').copyFrom('A5:A6'),
      validate: (own) => (own.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } }),
    }),
  ).toEqual(['merge', 'unmerge', 'copy', 'validate'].map((name) => `${name}: AccessDenied`));
  expect(sheet.merges()).toEqual([area('A5:A6')]);
});

test('clearing all takes looks off: contents only can be cleared without leave to format', async () => {
  fill({ A1: 'x' });
  person(() => sheet.setStyle(area('A1'), { locked: false }));
  await protect();
  expect((await refused((own) => own.getRange('A1').clear()))?.code).toBe('AccessDenied');
  await run((own) => own.getRange('A1').clear('Contents'));
  expect(value('A1')).toBe('');
});

test('hyperlinks need their option', async () => {
  person(() => sheet.setStyle(area('A1'), { locked: false }));
  await protect();
  const link = () => refused((own) => (own.getRange('A1').hyperlink = { address: 'https://example.com/' }));
  expect((await link())?.code).toBe('AccessDenied');
  await run((own) => own.protection.unprotect());
  await protect({ allowInsertHyperlinks: true });
  expect(await link()).toBeUndefined();
});

describe('a password', () => {
  const unprotect = (password?: string) => refused((own) => own.protection.unprotect(password));

  test('is asked for exactly; the sheet stays protected after a wrong one', async () => {
    await protect({}, '云溪2026');
    expect(await unprotect('云溪2025')).toEqual({
      code: 'AccessDenied',
      at: 'WorksheetProtection.unprotect',
    });
    expect((await unprotect())?.code).toBe('AccessDenied');
    expect(sheet.protection).toBeDefined();
    expect(await unprotect('云溪2026')).toBeUndefined();
    expect(sheet.protection).toBeUndefined();
  });

  test('is not needed where there is none', async () => {
    await protect();
    expect(await unprotect('任意')).toBeUndefined();
  });
});

test('a file keeps options, and which cells are locked', async () => {
  person(() => sheet.setStyle(area('B2:C3'), { locked: false }));
  await protect({ allowInsertRows: true, allowFormatRows: true, selectionMode: 'Unlocked' });
  const book = createWorkbook();
  await book.open(await office.store.save());
  const again = book.sheetByName(sheet.name)!;
  expect(again.protection).toEqual(sheet.protection);
  expect(['A1', 'B2', 'C3', 'D3'].map((address) => again.isLocked(at(address)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
