// Requests as such: undo steps, faults, limits, cell-edit mode, tracked objects, loads.
import { parseArea } from '../../../src/sheet/address';
import { WEB_SIZE_LIMIT } from '../../../workbench/host';
import { openOffice, type OpenOffice } from '../../support/officeHost';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const sheet = () => office.store.activeSheet;
const value = (address: string) => {
  const { top: row, left: column } = parseArea(address)!;
  return sheet().value({ row, column });
};
const person = (act: () => void) => office.store.transact('person', 'test', act);
const write = (address: string, text: string) =>
  office.refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[text]];
    await context.sync();
  });

describe('undo', () => {
  test('takes back a batch as a whole', async () => {
    await office.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet();
      own.getRange('A1').values = [['一']];
      own.getRange('B1:C1').merge();
      own.getRange('A2').format.fill.color = '#FF0000';
      await context.sync();
    });
    office.store.undo();
    expect(value('A1')).toBe('');
    expect(sheet().merges()).toEqual([]);
    expect(office.store.canUndo()).toBeUndefined();
  });

  test('has one step for each sync, and one for a batch that fails half way', async () => {
    await office.refusal(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet();
      own.getRange('A1').values = [['一']];
      await context.sync();
      own.getRange('A2').values = [['二']];
      own.getRange('A3').values = [['三', '多']];
      await context.sync();
    });
    expect([value('A1'), value('A2')]).toEqual(['一', '二']);
    office.store.undo();
    expect([value('A1'), value('A2')]).toEqual(['一', '']);
    office.store.undo();
    expect(value('A1')).toBe('');
  });

  test.each(['1.14', '1.20'] as const)(
    'is no different when a run of %s asks for one group: this office.js does not pass it on',
    async (level) => {
      office.host.settings.apiLevel = level;
      await office.Excel.run({ mergeUndoGroup: true, delayForCellEdit: true }, async (context) => {
        const own = context.workbook.worksheets.getActiveWorksheet();
        own.getRange('A1').values = [['一']];
        await context.sync();
        own.getRange('A2').values = [['二']];
        await context.sync();
      });
      expect([value('A1'), value('A2')]).toEqual(['一', '二']);
      office.store.undo();
      expect([value('A1'), value('A2')]).toEqual(['一', '']);
    },
  );

  test('reading leaves no step', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    expect(office.store.canUndo()).toBeUndefined();
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['protecting', (context) => context.workbook.worksheets.getActiveWorksheet().protection.protect()],
    ['a custom XML part', (context) => context.workbook.customXmlParts.add('<a xmlns="urn:test"/>')],
    ['a setting', (context) => context.workbook.settings.add('round', 1)],
  ])('is lost by %s', async (_, act) => {
    await write('A1', '一');
    expect(office.store.canUndo()).toBeDefined();
    await office.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(office.store.canUndo()).toBeUndefined();
  });
});

describe('a fault', () => {
  test.each([
    ['ActivityLimitReached'],
    ['RequestPayloadSizeLimitExceeded'],
    ['ResponsePayloadSizeLimitExceeded'],
    ['InvalidOrTimedOutSession'],
    ['GeneralException'],
    ['InvalidReference'],
  ])('%s comes with the request it was meant for, which does nothing', async (code) => {
    office.host.injectFault(2, { code });
    expect(await write('A1', '一')).toBeUndefined();
    expect(await write('A2', '二')).toMatchObject({ code });
    expect(await write('A3', '三')).toBeUndefined();
    expect(['A1', 'A2', 'A3'].map(value)).toEqual(['一', '', '三']);
  });
});

describe('a size limit', () => {
  const long = '字'.repeat(30_000);
  const block = Array.from({ length: 60 }, () => [long]);
  test('refuses a request that is too large', async () => {
    office.host.sizeLimit = WEB_SIZE_LIMIT;
    const refusal = await office.refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A60').values = block;
      await context.sync();
    });
    expect(refusal?.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(value('A1')).toBe('');
  });

  test('refuses a response that is too large', async () => {
    person(() => block.forEach((_, row) => sheet().setInput({ row, column: 0 }, long)));
    const read = () =>
      office.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A60').load('values');
        await context.sync();
      });
    expect(await read()).toBeUndefined();
    office.host.sizeLimit = WEB_SIZE_LIMIT;
    expect((await read())?.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('while a person edits a cell', () => {
  test('batches are refused', async () => {
    office.host.editMode(true);
    expect(await write('A1', '一')).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    office.host.editMode(false);
    expect(await write('A1', '二')).toBeUndefined();
    expect(value('A1')).toBe('二');
  });

  test('those that said so wait until it is over', async () => {
    office.host.editMode(true);
    let isThrough = false;
    const run = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['等']];
      await context.sync();
      isThrough = true;
    });
    await office.settled();
    expect([isThrough, value('A1')]).toEqual([false, '']);
    office.host.editMode(false);
    await run;
    expect(value('A1')).toBe('等');
  });
});

describe('the list of requests', () => {
  test('has what was asked, its size and its error', async () => {
    const before = office.host.requests().length;
    await write('A1', '一');
    await office.refusal(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    const [first, second, ...others] = office.host.requests().slice(before);
    expect(others).toEqual([]);
    expect(first?.actions).toContain('Values =');
    expect(first?.requestSize).toBeGreaterThan(100);
    expect(first?.error).toBeUndefined();
    expect(second).toMatchObject({ error: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });
});

describe('a range that the add-in holds', () => {
  test('follows its cells over inserts, within a batch and between two', async () => {
    const addresses = await office.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet();
      const range = own.getRange('B5:C6');
      range.load('address');
      await context.sync();
      const seen = [range.address];
      own.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      seen.push(range.address);
      person(() => sheet().insertColumns(0, 1));
      range.load('address');
      await context.sync();
      seen.push(range.address);
      person(() => sheet().deleteRows(6, 2));
      range.load('address');
      await context.sync().catch((error: OfficeExtension.Error) => seen.push(error.code));
      return seen;
    });
    expect(addresses).toEqual(['Sheet1!B5:C6', 'Sheet1!B7:C8', 'Sheet1!C7:D8', 'InvalidReference']);
  });

  test('is let go once the run is over', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(office.host.trackedCount).toBe(1);
      range.values = [['x']];
    });
    await office.settled();
    expect(office.host.trackedCount).toBe(0);
  });

  test('stays when it is tracked', async () => {
    const range = await office.Excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    person(() => sheet().insertRows(0, 4));
    await office.Excel.run(range, async (context) => {
      range.load('address');
      await context.sync();
    });
    expect(range.address).toBe('Sheet1!A5');
  });
});

describe('a load', () => {
  test('takes paths, objects, expansion and pages', async () => {
    person(() => ['二', '三', '四'].forEach((name) => office.store.addSheet(name)));
    const { sheets, page, range } = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const part = context.workbook.worksheets;
      const range = worksheets.getItem('二').getRange('A1');
      range.load({ address: true, format: { fill: { color: true }, wrapText: true } });
      await context.sync();
      const sheets = worksheets.items.map(({ name, visibility }) => [name, visibility]);
      part.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return { sheets, page: part.items.map(({ name }) => name), range: range.toJSON() };
    });
    expect(sheets).toEqual([
      ['Sheet1', 'Visible'],
      ['二', 'Visible'],
      ['三', 'Visible'],
      ['四', 'Visible'],
    ]);
    expect(page).toEqual(['二', '三']);
    expect(range).toEqual({ address: '二!A1', format: { fill: { color: '#FFFFFF' }, wrapText: false } });
  });

  test('names what cannot be loaded', async () => {
    const refusal = await office.refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('format/colour');
      await context.sync();
    });
    expect(refusal).toEqual({ code: 'ApiNotFound', at: 'RangeFormat.colour' });
  });

  test('answers several sheets and their used ranges in one request', async () => {
    person(() => sheet().setInput({ row: 1, column: 1 }, '一'));
    const before = office.host.requests().length;
    const values = await office.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      used.load('values,address');
      await context.sync();
      return [used.address, used.values];
    });
    expect(values).toEqual(['Sheet1!B2', [['一']]]);
    expect(office.host.requests().length - before).toBe(1);
  });
});

test('set and update of several properties at once', async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.set({ values: [['a', 'b']], format: { font: { bold: true }, wrapText: true } });
    await context.sync();
  });
  expect(value('B1')).toBe('b');
  expect(sheet().style({ row: 0, column: 1 })).toMatchObject({
    font: { bold: true },
    alignment: { wrap: true },
  });
});

describe('what the client library can send besides', () => {
  /** Members of its objects that the typings leave out. */
  type Hidden = {
    update(state: unknown): void;
    ensureUnchanged(state: unknown): void;
    retrieve(properties: string): { address: string; format: { wrapText: boolean } };
  };

  test('an update of an object and of what hangs on it', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      (range as unknown as Hidden).update({ values: [['更新']], format: { fill: { color: '#00FF00' } } });
      await context.sync();
    });
    expect(value('A1')).toBe('更新');
    expect(sheet().style({ row: 0, column: 0 }).fill?.color).toBe('#00FF00');
  });

  test('a read that leaves the object itself as it is', async () => {
    const { range, read } = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      const read = (range as unknown as Hidden).retrieve('address,format/wrapText');
      await context.sync();
      return { range, read };
    });
    expect([read.address, read.format.wrapText]).toEqual(['Sheet1!B2', false]);
    expect(() => range.address).toThrow(/address/);
  });

  test('a condition on what must not have changed', async () => {
    await write('A1', '一');
    const guarded = (expected: string) =>
      office.refusal(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        (range as unknown as Hidden).ensureUnchanged({ values: [[expected]] });
        range.values = [['二']];
        await context.sync();
      });
    expect(await guarded('另')).toEqual({ code: 'Conflict', at: 'Range.values' });
    expect(value('A1')).toBe('一');
    expect(await guarded('一')).toBeUndefined();
    expect(value('A1')).toBe('二');
  });

  test('a load for each class that it meets', async () => {
    const range = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const queries = { Range: 'address', RangeFormat: 'wrapText', RangeFont: 'bold' };
      context.loadRecursive(range, queries, 2);
      await context.sync();
      return range;
    });
    expect([range.address, range.format.wrapText, range.format.font.bold]).toEqual([
      'Sheet1!A1',
      false,
      false,
    ]);
    expect(() => range.format.horizontalAlignment).toThrow(/horizontalAlignment/);
  });
});

test('settings of the document are those of the workbook', async () => {
  const { settings } = office.Office.context.document;
  settings.set('round', { year: 2026, tables: ['甲'] });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(office.store.settings.get('round')).toEqual({ year: 2026, tables: ['甲'] });
  const read = await office.Excel.run(async (context) => {
    const item = context.workbook.settings.getItem('round').load('value');
    await context.sync();
    return item.value as unknown;
  });
  expect(read).toEqual({ year: 2026, tables: ['甲'] });
});

test('a page that starts anew reads the settings of the workbook as it is then', () => {
  const instance = () => office.host.connect().GetContext().GetInstanceId!();
  expect(instance()).not.toBe(instance());
  office.store.settings.set('round', 3);
  const { Read } = office.host.connect().GetContext().GetSettings!() as {
    Read(keys: string[], values: string[]): void;
  };
  const [keys, values]: string[][] = [[], []];
  Read(keys!, values!);
  expect([keys, values]).toEqual([['round'], ['3']]);
});

test('host and platform are those of Excel for Windows, in the locale that was asked for', async () => {
  office.close();
  office = await openOffice({ locale: 'en-US' });
  const info = await office.Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'PC', addin: { visibilityMode: 'Taskpane' } });
  expect(office.Office.context.displayLanguage).toBe('en-US');
  expect(office.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});
