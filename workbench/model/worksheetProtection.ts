// WorksheetProtection.
import type { ProtectionOptions } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import { asFlag, asRecord, asText } from './arguments';
import { HostError } from './failure';
import { HostClass, method, property } from './hostClass';

const OPTIONS: Record<keyof ProtectionOptions, string> = {
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
const NAMES = Object.entries(OPTIONS) as [keyof ProtectionOptions, string][];

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
              selectionMode: 'Normal',
            }
          : null,
      ),
      protect: method((sheet, args, host) => {
        if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is already protected.');
        const given = asRecord(args.values[0] ?? {});
        const allowed = NAMES.filter(([, excel]) => given[excel] !== undefined && asFlag(given[excel]));
        sheet.protect(Object.fromEntries(allowed.map(([own]) => [own, true])), args.optional(1, asText));
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
