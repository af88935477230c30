// The workbook as a whole through office.js: its protected structure, and sheets that are hidden.
import { createWorkbook } from '../../../workbench/store';
import type { SheetStore } from '../../../workbench/store/store';
import { openOffice, type OpenOffice } from '../../support/officeHost';

let office: OpenOffice;
/** Two sheets, the first in front. */
let [first, second]: SheetStore[] = [];
beforeEach(async () => {
  office = await openOffice();
  const { store } = office;
  store.transact('person', 'test', () => {
    first = store.activeSheet;
    second = store.addSheet('附表');
  });
});
afterEach(() => office.close());

const refused = (act: (context: Excel.RequestContext) => unknown) =>
  office.refusal(async (context) => {
    act(context);
    await context.sync();
  });
const done = async (act: (context: Excel.RequestContext) => unknown) =>
  expect(await refused(act)).toBeUndefined();
const named = ({ workbook }: Excel.RequestContext, name = '附表') => workbook.worksheets.getItem(name);

async function reopened() {
  const book = createWorkbook();
  await book.open(await office.store.save());
  return book;
}

describe('a protected structure', () => {
  const ACTS: [string, string, (context: Excel.RequestContext) => unknown][] = [
    ['adding', 'WorksheetCollection.add', ({ workbook }) => workbook.worksheets.add('新表')],
    ['deleting', 'Worksheet.delete', (context) => named(context).delete()],
    ['renaming', 'Worksheet.name', (context) => (named(context).name = '新名')],
    ['moving', 'Worksheet.position', (context) => (named(context).position = 0)],
    ['copying', 'Worksheet.copy', (context) => named(context).copy()],
    ['hiding', 'Worksheet.visibility', (context) => (named(context).visibility = 'Hidden')],
  ];

  test.each(ACTS)('refuses %s', async (_, place, act) => {
    await done(({ workbook }) => workbook.protection.protect());
    expect(await refused(act)).toEqual({ code: 'AccessDenied', at: place });
    expect(office.store.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      [first!.name, 'visible'],
      ['附表', 'visible'],
    ]);
    await done(({ workbook }) => workbook.protection.unprotect());
    await done(act);
  });

  test('refuses to show what is hidden', async () => {
    await done((context) => {
      named(context).visibility = 'VeryHidden';
      context.workbook.protection.protect();
    });
    expect((await refused((context) => (named(context).visibility = 'Visible')))?.code).toBe('AccessDenied');
  });

  test('leaves cells, names and the sheet in front to be changed', async () => {
    await done(({ workbook }) => workbook.protection.protect());
    await done((context) => {
      named(context).getRange('A1').values = [['数']];
      named(context).activate();
      named(context).tabColor = '#FF0000';
      context.workbook.names.add('数', named(context).getRange('A1'));
    });
    expect(second!.value({ row: 0, column: 0 })).toBe('数');
  });

  test('is told, and not protected twice', async () => {
    const told = () =>
      office.Excel.run(async (context) => {
        const protection = context.workbook.protection.load('protected');
        await context.sync();
        return protection.protected;
      });
    expect(await told()).toBe(false);
    await done(({ workbook }) => workbook.protection.protect());
    expect(await told()).toBe(true);
    expect(await refused(({ workbook }) => workbook.protection.protect())).toEqual({
      code: 'InvalidOperation',
      at: 'WorkbookProtection.protect',
    });
  });

  test('opens by its password only, also from a file', async () => {
    await done(({ workbook }) => workbook.protection.protect('云溪'));
    expect(await refused(({ workbook }) => workbook.protection.unprotect('云'))).toEqual({
      code: 'AccessDenied',
      at: 'WorkbookProtection.unprotect',
    });
    expect((await refused(({ workbook }) => workbook.protection.unprotect()))?.code).toBe('AccessDenied');
    const book = await reopened();
    expect(() => book.unprotectStructure('云')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    book.unprotectStructure('云溪');
    expect(book.structureProtected).toBe(false);
    await done(({ workbook }) => workbook.protection.unprotect('云溪'));
    expect((await reopened()).structureProtected).toBe(false);
  });
});

describe('a hidden sheet', () => {
  test.each(['Hidden', 'VeryHidden'] as const)(
    '(%s) is told, kept in the file and shown again',
    async (how) => {
      await done((context) => (named(context).visibility = how));
      const sheet = await office.Excel.run(async (context) => {
        const loaded = named(context).load('visibility');
        await context.sync();
        return loaded.visibility;
      });
      expect(sheet).toBe(how);
      const stored = how === 'Hidden' ? 'hidden' : 'veryHidden';
      expect((await reopened()).sheetByName('附表')?.visibility).toBe(stored);
      await done((context) => (named(context).visibility = 'Visible'));
      expect((await reopened()).sheetByName('附表')?.visibility).toBe('visible');
    },
  );

  test('is neither activated nor selected on', async () => {
    await done((context) => (named(context).visibility = 'VeryHidden'));
    expect((await refused((context) => named(context).activate()))?.code).toMatch(/^Invalid/);
    expect(await refused((context) => named(context).getRange('A1').select())).toEqual({
      code: 'InvalidOperation',
      at: 'Range.select',
    });
    expect(office.store.activeSheet.id).toBe(first!.id);
  });

  test('that was in front gives way to the next visible one', async () => {
    await done((context) => {
      context.workbook.worksheets.add('第三');
      named(context, first!.name).visibility = 'Hidden';
    });
    expect(office.store.activeSheet.name).toBe('附表');
  });

  test('can be read, written and pointed to', async () => {
    await done((context) => {
      named(context).getRange('A1:A2').values = [[3], ['=A1*2']];
      named(context).visibility = 'VeryHidden';
    });
    await done((context) => {
      named(context).getRange('A1').values = [[5]];
      named(context, first!.name).getRange('B1').formulas = [['=附表!A2']];
    });
    expect(first!.value({ row: 0, column: 1 })).toBe(10);
  });

  test('may not be the last: the only visible sheet is neither hidden nor deleted', async () => {
    await done((context) => (named(context).visibility = 'VeryHidden'));
    const only = (context: Excel.RequestContext) => named(context, first!.name);
    expect(await refused((context) => (only(context).visibility = 'Hidden'))).toEqual({
      code: 'InvalidOperation',
      at: 'Worksheet.visibility',
    });
    expect((await refused((context) => only(context).delete()))?.code).toBe('InvalidOperation');
  });

  test('is hidden and shown by one step of undo', async () => {
    await done((context) => (named(context).visibility = 'Hidden'));
    office.store.undo();
    expect(second!.visibility).toBe('visible');
  });
});
