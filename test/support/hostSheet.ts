// An embedded Excel with office.js for the tests of a file, and a new sheet in front for each of them.
import { parseArea, type Cell } from '../../src/sheet/address';
import type { SheetStore } from '../../workbench/store/store';
import { openOffice, type OpenOffice } from './officeHost';

export let office: OpenOffice;
/** The sheet of the test at hand. */
export let sheet: SheetStore;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  const { store } = office;
  store.transact('person', 'new sheet', () => {
    sheet = store.addSheet();
    store.activeSheet = sheet;
  });
});

export const at = (address: string): Cell => {
  const { top: row, left: column } = parseArea(address)!;
  return { row, column };
};

export const value = (address: string) => sheet.value(at(address));

export function values(address: string) {
  const { top, bottom, left, right } = parseArea(address)!;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) =>
      sheet.value({ row: top + row, column: left + column }),
    ),
  );
}

export const person = (act: () => void) => office.store.transact('person', 'test', act);

export const fill = (inputs: Record<string, string | number>) =>
  person(() => Object.entries(inputs).forEach(([address, input]) => sheet.setInput(at(address), input)));

type Act<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** A batch on the active sheet; answers what the batch answers, after a sync. */
export const run = <T>(act: Act<T>): Promise<T> =>
  office.Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

/** The error that such a batch meets, or undefined. */
export const refused = (act: Act<unknown>) =>
  office.refusal(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
