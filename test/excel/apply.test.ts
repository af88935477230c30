// Edits on the real Office.js over the embedded workbook: all or nothing, and numbers that stay what they are.
import type { SheetEdit } from '../../src/blueprint/edit';
import { excelWorkbook } from '../../src/excel/workbook';
import { WorkbookProblem } from '../../src/session/port';
import { areaName } from '../../src/sheet/address';
import type { SheetStore } from '../../workbench/store/store';
import { openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
let sheet: SheetStore;
beforeEach(async () => {
  office = await openOffice();
  sheet = office.store.activeSheet;
});
afterEach(() => office.close());

const type = (row: number, column: number, input: string | number) =>
  office.store.transact('person', 'typing', () => sheet.setInput({ row, column }, input));
const edit = (change: Partial<SheetEdit>): SheetEdit => ({
  sheet: sheet.id,
  columns: [0, 6],
  steps: [],
  expects: [],
  ...change,
});
const write = (row: number, column: number, value: string | number): SheetEdit['steps'][number] => ({
  kind: 'write',
  at: { row, column },
  values: [[value]],
});

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const problem = await promise.catch((error: unknown) => error);
  if (!(problem instanceof WorkbookProblem)) throw new Error(`no problem, but ${String(problem)}`);
  return problem.code;
}

test('an expectation is what a person reads, blanks aside', async () => {
  type(0, 0, '95%');
  await excelWorkbook.apply(
    edit({ expects: [{ cell: { row: 0, column: 0 }, text: ' 95%' }], steps: [write(1, 0, '达标')] }),
  );
  expect(sheet.value({ row: 1, column: 0 })).toBe('达标');
});

test('nothing is written when one expectation fails', async () => {
  type(0, 0, '甲');
  const change = edit({
    expects: [{ cell: { row: 0, column: 0 }, text: '乙' }],
    steps: [write(1, 0, '达标')],
  });
  expect(await problemOf(excelWorkbook.apply(change))).toBe('sheetChanged');
  expect(sheet.value({ row: 1, column: 0 })).toBe('');
});

test.each([
  ['a percentage', '95%', 'General'],
  ['a text cell', "'九十", 'General'],
])('a number written over %s stays that number', async (_, before, format) => {
  type(0, 0, before);
  if (before.startsWith("'")) {
    office.store.transact('person', 'format', () =>
      sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: '@' }),
    );
  }
  const shown = sheet.text({ row: 0, column: 0 });
  await excelWorkbook.apply(
    edit({ expects: [{ cell: { row: 0, column: 0 }, text: shown }], steps: [write(0, 0, 90)] }),
  );
  expect([sheet.value({ row: 0, column: 0 }), sheet.text({ row: 0, column: 0 })]).toEqual([90, '90']);
  expect(sheet.style({ row: 0, column: 0 }).numberFormat ?? 'General').toBe(format);
});

test('a format that names the unit is kept', async () => {
  type(0, 0, 480);
  office.store.transact('person', 'format', () =>
    sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: '0.00"万元"' }),
  );
  await excelWorkbook.apply(
    edit({ expects: [{ cell: { row: 0, column: 0 }, text: '480.00万元' }], steps: [write(0, 0, 450)] }),
  );
  expect(sheet.text({ row: 0, column: 0 })).toBe('450.00万元');
});

test.each(['=1+1', '+86', '-', '@某人', '3/4', '2026-10-01', '50%', 'TRUE'])(
  '%s is written as text',
  async (text) => {
    await excelWorkbook.apply(edit({ steps: [write(0, 0, text)] }));
    expect([sheet.value({ row: 0, column: 0 }), sheet.formula({ row: 0, column: 0 })]).toEqual([text, '']);
  },
);

test('new rows take the look, drop-downs and highlights of their model, not its contents', async () => {
  type(4, 1, '模板行');
  office.store.transact('person', 'look', () => {
    const area = { top: 4, left: 1, bottom: 4, right: 2 };
    sheet.setStyle(area, { font: { bold: true }, border: { left: { style: 'thin' } } });
    sheet.setValidation(area, { condition: { type: 'list', source: ['≥', '≤'] } });
    sheet.merge({ top: 4, left: 4, bottom: 4, right: 6 });
  });
  await excelWorkbook.apply(
    edit({ steps: [{ kind: 'insertRows', at: 5, count: 2, like: 4, columns: [1, 6] }] }),
  );
  for (const row of [5, 6]) {
    expect(sheet.value({ row, column: 1 })).toBe('');
    expect(sheet.style({ row, column: 1 })).toMatchObject({ font: { bold: true } });
    expect(sheet.listChoices({ row, column: 2 })).toEqual(['≥', '≤']);
  }
  expect(sheet.merges().map(areaName)).toEqual(expect.arrayContaining(['E5:G5', 'E6:G6', 'E7:G7']));
  expect(sheet.value({ row: 4, column: 1 })).toBe('模板行');
});

test('a deleted sheet is told', async () => {
  expect(await problemOf(excelWorkbook.apply({ ...edit({}), sheet: '{gone}' }))).toBe('sheetGone');
});

describe('a protected sheet', () => {
  const options = { insertRows: true, sort: true };
  const protect = (password?: string) =>
    office.store.transact('person', 'protect', () => sheet.protect(options, password));

  test('is opened for the edit and protected again as it was', async () => {
    protect();
    const applied = await excelWorkbook.apply(edit({ steps: [write(0, 0, '一')] }));
    expect(applied.unprotected).toBe(true);
    expect(sheet.value({ row: 0, column: 0 })).toBe('一');
    expect(sheet.protection?.options).toMatchObject(options);
    await applied.undo();
    expect(sheet.value({ row: 0, column: 0 })).toBe('');
    expect(sheet.protection?.options).toMatchObject(options);
  });

  test('is protected again when the edit fails', async () => {
    office.store.transact('person', 'merge', () => sheet.merge({ top: 1, left: 0, bottom: 2, right: 0 }));
    protect();
    // A part of a merged cell can't be moved.
    const move: SheetEdit['steps'][number] = { kind: 'moveRows', at: 2, count: 1, to: 0 };
    expect(await problemOf(excelWorkbook.apply(edit({ steps: [move] })))).toBe('unexpected');
    expect(sheet.protection?.options).toMatchObject(options);
  });

  test('with a password is refused and left as it is', async () => {
    protect('春天');
    expect(await problemOf(excelWorkbook.apply(edit({ steps: [write(0, 0, '一')] })))).toBe('sheetProtected');
    expect(sheet.value({ row: 0, column: 0 })).toBe('');
    expect(sheet.protection).toBeDefined();
  });
});

test.each([
  ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
  ['AccessDenied', 'sheetProtected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['HostRestartNeeded', 'connectionLost'],
  ['GeneralException', 'unexpected'],
])('Excel’s %s becomes %s', async (code, problem) => {
  office.host.injectFault(1, { code });
  expect(await problemOf(excelWorkbook.apply(edit({ steps: [write(0, 0, '一')] })))).toBe(problem);
});
