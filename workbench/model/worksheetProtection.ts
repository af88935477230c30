// WorksheetProtection.
import type { Permission, ProtectionOptions } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import { asFlag, asRecord, asText, keyOf } from './arguments';
import { HostError } from './failure';
import { HostClass, method, property } from './hostClass';

const OPTIONS: Record<Permission, string> = {
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
const NAMES = Object.entries(OPTIONS) as [Permission, string][];
const SELECTION_MODES = { all: 'Normal', unlocked: 'Unlocked', none: 'None' } as const;

function readOptions(value: unknown): ProtectionOptions {
  const given = asRecord(value);
  const allowed = NAMES.filter(([, excel]) => given[excel] !== undefined && asFlag(given[excel]));
  const { selectionMode = SELECTION_MODES.all } = given;
  const selection = keyOf(selectionMode, SELECTION_MODES);
  return {
    ...Object.fromEntries(allowed.map(([own]) => [own, true])),
    ...(selection === 'all' ? {} : { selection }),
  };
}

export const worksheetProtectionClass: HostClass<SheetStore> = new HostClass(
  'WorksheetProtection',
  '1.2',
  () => ({
    members: {
      protected: property(({ protection }) => protection !== undefined),
      options: property(({ protection }) =>
        protection
          ? {
              ...Object.fromEntries(NAMES.map(([own, excel]) => [excel, protection.options[own] ?? false])),
              selectionMode: SELECTION_MODES[protection.options.selection ?? 'all'],
            }
          : null,
      ),
      protect: method((sheet, args, host) => {
        if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is already protected.');
        sheet.protect(readOptions(args.values[0] ?? {}), args.optional(1, asText));
        host.store.forgetUndo();
      }),
      unprotect: method((sheet, args, host) => {
        if (!sheet.protection) return;
        sheet.unprotect(args.optional(0, asText));
        host.store.forgetUndo();
      }),
    },
  }),
);
