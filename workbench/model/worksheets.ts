// WorksheetCollection.
import type { SheetStore } from '../store/store';
import { asText, type Arguments } from './arguments';
import type { HostContext } from './context';
import { itemNotFound } from './failure';
import { HostClass, method, since, type HostObject } from './hostClass';
import { worksheetClass } from './worksheet';
import { worksheetCollectionEvents } from './worksheetEvents';

/** By name (in any case) or id. */
function find(key: unknown, host: HostContext): HostObject | undefined {
  const text = asText(key);
  const sheet = host.store.sheet(text) ?? host.store.sheetByName(text);
  return sheet && worksheetClass.of(sheet);
}

function listed(args: Arguments, host: HostContext): SheetStore[] {
  const visibleOnly = args.flag(0, false);
  return host.store.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'visible');
}

function end(sheet: SheetStore | undefined): HostObject {
  if (!sheet) throw itemNotFound('There is no such sheet.');
  return worksheetClass.of(sheet);
}

/** The workbook has one collection; it needs no target. */
export const worksheetsClass: HostClass<undefined> = new HostClass('WorksheetCollection', '1.1', () => ({
  items: (_, host) => host.store.sheets().map((sheet) => worksheetClass.of(sheet)),
  item: (_, key, host) => find(key, host),
  members: {
    add: method((_, args, host) => worksheetClass.of(host.store.addSheet(args.optional(0, asText)))),
    getActiveWorksheet: method((_, _args, host) => worksheetClass.of(host.store.activeSheet)),
    ...since('1.4', {
      getCount: method((_: undefined, args, host) => listed(args, host).length),
      getItemOrNullObject: method((_: undefined, args, host) => find(args.values[0], host)),
    }),
    ...since('1.5', {
      getFirst: method((_: undefined, args, host) => end(listed(args, host)[0])),
      getLast: method((_: undefined, args, host) => end(listed(args, host).at(-1))),
    }),
    ...worksheetCollectionEvents<undefined>(),
  },
}));
