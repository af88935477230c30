// WorksheetFreezePanes.
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../src/sheet/address';
import type { SheetStore } from '../store/store';
import { findArea } from './address';
import { asInteger, type Arguments } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound } from './failure';
import { HostClass, HostObject, method } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';

function location(sheet: SheetStore, host: HostContext): HostObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const area = { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 };
  return rangeClass.of(host.range(sheet, area));
}

function count(args: Arguments): number {
  const lines = args.optional(0, asInteger) ?? 1;
  if (lines < 0) throw invalidArgument('The count must not be negative.');
  return lines;
}

function areaArgument(sheet: SheetStore, args: Arguments, host: HostContext): Area {
  const [value] = args.values;
  if (value instanceof HostObject && value.type === rangeClass) return (value.target as LiveRange).area;
  return findArea(host.store, args.text(0), sheet).area;
}

export const freezePanesClass: HostClass<SheetStore> = new HostClass('WorksheetFreezePanes', '1.7', () => ({
  members: {
    freezeRows: method((sheet, args) => {
      sheet.frozen = { rows: count(args), columns: 0 };
    }),
    freezeColumns: method((sheet, args) => {
      sheet.frozen = { rows: 0, columns: count(args) };
    }),
    freezeAt: method((sheet, args, host) => {
      const { bottom, right } = areaArgument(sheet, args, host);
      sheet.frozen = {
        rows: bottom === MAX_ROWS - 1 ? 0 : bottom + 1,
        columns: right === MAX_COLUMNS - 1 ? 0 : right + 1,
      };
    }),
    unfreeze: method((sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    }),
    getLocation: method((sheet, _, host) => {
      const range = location(sheet, host);
      if (!range) throw itemNotFound('No panes are frozen.');
      return range;
    }),
    getLocationOrNullObject: method((sheet, _, host) => location(sheet, host)),
  },
}));
