// Events of the workbook, as invalidation only: which sheet to look at again, never what is in it.
import type { WorkbookEvents } from '../session/port';
import { parseArea } from '../sheet/address';
import { runExcel } from './run';

type Handler = { remove(): void };

/** Starts watching; answers how to stop. */
export function watchWorkbook(events: WorkbookEvents): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = async ({ worksheetId }: { worksheetId: string }) => events.changed(worksheetId);
    const edited = async ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs) => {
      // What the add-in wrote itself it reads again itself.
      if (triggerSource !== 'ThisLocalAddin') events.changed(worksheetId);
    };
    const allChanged = async () => events.changed(undefined);
    const handlers: Handler[] = [
      worksheets.onChanged.add(edited),
      worksheets.onAdded.add(allChanged),
      worksheets.onDeleted.add(allChanged),
      // A choice from a drop-down or an undo can pass without an event: look again when a sheet comes up.
      worksheets.onActivated.add(changed),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const area = parseArea(address.split(',')[0]!);
        if (area) events.selected(worksheetId, area);
      }),
    ];
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
      handlers.push(worksheets.onNameChanged.add(changed));
    }
    await context.sync();
    return () =>
      runExcel(async (context) => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      }, context);
  });
}
