// Events as Excel sends them: what a person, the add-in and others do, and when nothing is sent.
import { parseArea } from '../../../src/sheet/address';
import type { Origin, SheetStore } from '../../../workbench/store/store';
import { openOffice, type OpenOffice } from '../../support/officeHost';

let office: OpenOffice;
let sheet: SheetStore;
let heard: Record<string, unknown>[];
beforeEach(async () => {
  office = await openOffice({ apiLevel: '1.17' });
  sheet = office.store.activeSheet;
  heard = [];
});
afterEach(() => office.close());

type Source = { add(handler: (event: never) => Promise<void>): { remove(): void } };
/** Starts listening; the answer stops it. */
function listen(find: (context: Excel.RequestContext) => unknown): Promise<() => Promise<void>> {
  return office.Excel.run(async (context) => {
    const added = (find(context) as Source).add(async (event: Record<string, unknown>) => {
      heard.push(event);
    });
    await context.sync();
    return () =>
      office.Excel.run(context, async () => {
        added.remove();
        await context.sync();
      });
  });
}
const active = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet.name);
const type = (address: string, input: string, origin: Origin = 'person') =>
  office.store.transact(origin, 'typing', () => {
    const { top: row, left: column } = parseArea(address)!;
    sheet.setInput({ row, column }, input);
  });

test('an edit of one cell tells what was and is there; it comes after the edit, not within it', async () => {
  await listen((context) => context.workbook.worksheets.onChanged);
  type('B2', '旧');
  type('B2', '12');
  expect(heard).toEqual([]);
  await office.settled();
  expect(heard).toMatchObject([
    {
      type: 'WorksheetChanged',
      worksheetId: sheet.id,
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: '旧', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    },
    { details: { valueBefore: '旧', valueAfter: 12, valueTypeBefore: 'String', valueTypeAfter: 'Double' } },
  ]);
});

test('an edit of more cells carries no values', async () => {
  await listen((context) => active(context).onChanged);
  office.store.transact('person', 'paste', () => {
    for (const row of [0, 1]) for (const column of [0, 1]) sheet.setInput({ row, column }, row + column);
  });
  await office.settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ address: 'A1:B2', worksheetId: sheet.id });
  expect(heard[0]?.details).toBeUndefined();
});

test("the add-in's own writes come back as its own; those of others are remote", async () => {
  await listen((context) => context.workbook.worksheets.onChanged);
  await office.Excel.run(async (context) => {
    active(context).getRange('C3').values = [['写']];
    await context.sync();
  });
  type('C4', '别人', 'remote');
  await office.settled();
  expect(heard).toMatchObject([
    { address: 'C3', source: 'Local', triggerSource: 'ThisLocalAddin' },
    { address: 'C4', source: 'Remote', triggerSource: 'Unknown' },
  ]);
});

test('inserting and deleting say how', async () => {
  type('A9', '下面');
  await listen((context) => active(context).onChanged);
  office.store.transact('person', 'insert', () => sheet.insertRows(4, 2));
  office.store.transact('person', 'delete', () => sheet.deleteColumns(5, 1));
  office.store.transact('person', 'insert', () => sheet.insertCells(parseArea('A2:B2')!, 'down'));
  await office.settled();
  expect(heard).toMatchObject([
    { changeType: 'RowInserted', address: '5:6' },
    { changeType: 'ColumnDeleted', address: 'F:F' },
    { changeType: 'CellInserted', address: 'A2:B2', changeDirectionState: { insertShiftDirection: 'Down' } },
  ]);
  expect(heard[0]?.changeDirectionState).toBeUndefined();
});

test('the event finds its range', async () => {
  await listen((context) => active(context).onChanged);
  type('D4', '9');
  await office.settled();
  const event = heard[0] as unknown as Excel.WorksheetChangedEventArgs;
  const values = await office.Excel.run(async (context) => {
    const range = event.getRange(context).load('values,address');
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual([`${sheet.name}!D4`, [[9]]]);
});

test('selection, of the sheet, of all sheets and of the workbook', async () => {
  await listen((context) => active(context).onSelectionChanged);
  await listen((context) => context.workbook.worksheets.onSelectionChanged);
  await listen((context) => context.workbook.onSelectionChanged);
  office.store.select(sheet.id, parseArea('B2:C3')!);
  await office.settled();
  expect(heard).toHaveLength(3);
  expect(heard).toEqual(
    expect.arrayContaining([
      { type: 'WorksheetSelectionChanged', worksheetId: sheet.id, address: 'B2:C3' },
      { workbook: expect.anything() },
    ]),
  );
});

test('sheets that come, go, are renamed, moved and brought up', async () => {
  const { store } = office;
  for (const event of [
    'onAdded',
    'onDeleted',
    'onNameChanged',
    'onMoved',
    'onActivated',
    'onDeactivated',
  ] as const) {
    await listen((context) => context.workbook.worksheets[event]);
  }
  const added = store.transact('person', 'add', () => store.addSheet('新表'));
  await office.settled();
  expect(heard).toMatchObject([{ type: 'WorksheetAdded', worksheetId: added.id, source: 'Local' }]);

  store.transact('person', 'rename', () => (added.name = '目标表'));
  store.transact('person', 'move', () => store.moveSheet(added.id, 0));
  await office.settled();
  expect(heard.slice(1)).toMatchObject([
    { type: 'WorksheetNameChanged', worksheetId: added.id, nameBefore: '新表', nameAfter: '目标表' },
    { type: 'WorksheetMoved', worksheetId: added.id, positionBefore: 1, positionAfter: 0 },
  ]);

  store.activeSheet = added;
  await office.settled();
  expect(heard.slice(3)).toEqual([
    { type: 'WorksheetDeactivated', worksheetId: sheet.id },
    { type: 'WorksheetActivated', worksheetId: added.id },
  ]);

  heard.length = 0;
  store.transact('person', 'delete', () => store.deleteSheet(added.id));
  await office.settled();
  expect(heard).toContainEqual({ type: 'WorksheetDeleted', worksheetId: added.id, source: 'Local' });
});

test('formats and protection have events of their own', async () => {
  await listen((context) => active(context).onChanged);
  await listen((context) => active(context).onFormatChanged);
  await listen((context) => active(context).onProtectionChanged);
  office.store.transact('person', 'format', () =>
    sheet.setStyle(parseArea('A1:B1')!, { font: { bold: true } }),
  );
  office.store.transact('person', 'protect', () => sheet.protect({}));
  await office.settled();
  expect(heard).toMatchObject([
    { type: 'WorksheetFormatChanged', address: 'A1:B1' },
    { type: 'WorksheetProtectionChanged', isProtected: true },
  ]);
});

test('nothing comes for another sheet, after removal, or while events are off', async () => {
  const other = office.store.transact('person', 'add', () => office.store.addSheet());
  const stop = await listen((context) => context.workbook.worksheets.getItem(other.name).onChanged);
  type('A1', '1');
  await office.settled();
  expect(heard).toEqual([]);

  const stopAll = await listen((context) => context.workbook.worksheets.onChanged);
  const events = (enableEvents: boolean) =>
    office.Excel.run(async (context) => {
      context.runtime.enableEvents = enableEvents;
      await context.sync();
    });
  await events(false);
  type('A1', '2');
  await office.settled();
  expect(heard).toEqual([]);
  await events(true);
  type('A1', '3');
  await office.settled();
  expect(heard).toHaveLength(1);

  await stop();
  await stopAll();
  type('A1', '4');
  await office.settled();
  expect(heard).toHaveLength(1);
});

test('undo is an edit too', async () => {
  type('A1', '旧');
  type('A1', '新');
  await listen((context) => active(context).onChanged);
  office.store.undo();
  await office.settled();
  expect(heard).toMatchObject([{ address: 'A1', details: { valueBefore: '新', valueAfter: '旧' } }]);
});
