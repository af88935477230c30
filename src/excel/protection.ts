// Protection of sheets: in the file's words to Excel's, and taken off around a change.
import type { Permission, ProtectionOptions } from '../sheet/style';
import { runExcel } from './run';

const names: Record<Permission, keyof Excel.WorksheetProtectionOptions> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
  editObjects: 'allowEditObjects',
  editScenarios: 'allowEditScenarios',
};

const selectionModes = { unlocked: 'Unlocked', none: 'None' } as const;

export function protect(sheet: Excel.Worksheet, { selection, ...options }: ProtectionOptions): void {
  const allowed = Object.entries(options).map(([option, isAllowed]) => [
    names[option as Permission],
    isAllowed,
  ]);
  sheet.protection.protect({
    ...(Object.fromEntries(allowed) as Excel.WorksheetProtectionOptions),
    ...(selection && { selectionMode: selectionModes[selection] }),
  });
}

/**
 * Sends a change to sheets whose `id` and `protection` were loaded: a protected one is opened for it and protected
 * again as it was, also when the change fails. Answers whether one was. One that has a password is refused
 * (`sheetProtected`).
 */
export async function protectedChange(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  change: () => void,
): Promise<boolean> {
  const closed = sheets.filter(({ protection }) => protection.protected);
  closed.forEach(({ protection }) => protection.unprotect());
  change();
  closed.forEach(({ protection }) => protection.protect(protection.options));
  try {
    await context.sync();
  } catch (error) {
    for (const { id, protection } of closed) await protectAgain(id, protection.options);
    throw error;
  }
  return closed.length > 0;
}

async function protectAgain(id: string, options: Excel.WorksheetProtectionOptions): Promise<void> {
  try {
    await runExcel(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(id);
      protection.load('protected');
      await context.sync();
      if (protection.protected) return;
      protection.protect(options);
      await context.sync();
    });
  } catch {
    // Excel takes nothing at the moment; the failure of the change is what the user is told.
  }
}
