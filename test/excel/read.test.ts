// The Office.js reader, on the real Office.js over the embedded workbook.
import { excelWorkbook } from '../../src/excel/workbook';
import { openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const type = (sheet: string, entries: [row: number, column: number, input: string | number][]) =>
  office.store.transact('person', 'typing', () => {
    for (const [row, column, input] of entries) office.store.sheet(sheet)!.setInput({ row, column }, input);
  });

test('an empty sheet has no cells', async () => {
  const [snapshot] = await excelWorkbook.read();
  expect(snapshot).toMatchObject({ name: 'Sheet1', values: [], formulas: [], numberFormats: [] });
});

test('tells values, formats and formulas, and where the grid starts', async () => {
  const { id } = office.store.activeSheet;
  type(id, [
    [2, 1, '项目名称'],
    [3, 2, '95%'],
    [4, 2, '=C4*2'],
  ]);
  const [snapshot] = await excelWorkbook.read();
  expect(snapshot).toEqual({
    id,
    name: 'Sheet1',
    origin: { row: 2, column: 1 },
    values: [
      ['项目名称', ''],
      ['', 0.95],
      ['', 1.9],
    ],
    numberFormats: expect.arrayContaining([['General', '0%']]),
    formulas: [
      ['', ''],
      ['', ''],
      ['', '=C4*2'],
    ],
  });
});

test('reads only the sheets asked for, and leaves out those that are gone', async () => {
  const second = office.store.transact('person', 'add', () => office.store.addSheet('二'));
  expect((await excelWorkbook.read([second.id])).map(({ name }) => name)).toEqual(['二']);
  expect(await excelWorkbook.read(['{no-such-sheet}'])).toEqual([]);
});

test('a hidden sheet is said to be hidden', async () => {
  const second = office.store.transact('person', 'add', () => office.store.addSheet('藏'));
  office.store.transact('person', 'hide', () => (second.visibility = 'hidden'));
  expect((await excelWorkbook.read()).map(({ hidden }) => hidden ?? false)).toEqual([false, true]);
});

test('two requests, however many sheets', async () => {
  for (const name of ['一', '二', '三', '四'])
    office.store.transact('person', 'add', () => office.store.addSheet(name));
  const before = office.host.requests().length;
  await excelWorkbook.read();
  expect(office.host.requests().length - before).toBe(2);
});

test('a sheet that is too large to be sent is read as far as tables go', async () => {
  const { id } = office.store.activeSheet;
  type(id, [
    [0, 0, '整体战略目标表'],
    [3000, 0, '很远的一格'],
  ]);
  office.host.injectFault(2, { code: 'ResponsePayloadSizeLimitExceeded' });
  const [snapshot] = await excelWorkbook.read([id]);
  expect(snapshot!.values[0]).toEqual(['整体战略目标表']);
  expect(snapshot!.values.length).toBeLessThan(3000);
});
