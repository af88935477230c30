// Worksheet.
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../src/sheet/address';
import type { SheetStore } from '../store/store';
import { WHOLE_SHEET, findArea } from './address';
import { asFlag, asInteger, asTarget, asText, keyOf, type Arguments } from './arguments';
import { asColor } from './colors';
import { commentsClass } from './comments';
import type { HostContext } from './context';
import { freezePanesClass } from './freezePanes';
import { invalidArgument, itemNotFound } from './failure';
import { HostClass, method, navigation, property, since, type HostObject } from './hostClass';
import { namesClass } from './names';
import { pageLayoutClass } from './pageLayout';
import { rangeClass } from './range';
import { parseAreas, rangeAreasClass } from './rangeAreas';
import { worksheetEvents } from './worksheetEvents';
import { worksheetProtectionClass } from './worksheetProtection';

export const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const positionOf = (sheet: SheetStore, host: HostContext) =>
  host.store.sheets().findIndex((other) => other.id === sheet.id);

function usedRange(sheet: SheetStore, args: Arguments, host: HostContext): HostObject | undefined {
  const used = sheet.usedArea(args.flag(0, false));
  return used && rangeClass.of(host.range(sheet, used));
}

/** The next sheet in a direction, only visible ones if asked. */
function neighbour(
  sheet: SheetStore,
  step: 1 | -1,
  args: Arguments,
  host: HostContext,
): HostObject | undefined {
  const visibleOnly = args.flag(0, false);
  const sheets = host.store.sheets();
  for (let index = positionOf(sheet, host) + step; sheets[index]; index += step) {
    const candidate = sheets[index]!;
    if (!visibleOnly || candidate.visibility === 'visible') return worksheetClass.of(candidate);
  }
  return undefined;
}

function found(object: HostObject | undefined, what: string): HostObject {
  if (!object) throw itemNotFound(`There is no ${what}.`);
  return object;
}

function indexed(args: Arguments): Area {
  const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (
    top < 0 ||
    left < 0 ||
    rows < 1 ||
    columns < 1 ||
    area.bottom >= MAX_ROWS ||
    area.right >= MAX_COLUMNS
  ) {
    throw invalidArgument('The range would lie outside of the sheet.');
  }
  return area;
}

const gridlines = property<SheetStore>(
  (sheet) => sheet.gridlines,
  (sheet, value) => {
    sheet.gridlines = asFlag(value);
  },
);

const COPY_PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Without a place the copy comes first, as Excel has it. */
function copied(sheet: SheetStore, args: Arguments, host: HostContext): HostObject {
  const place = args.word(0, COPY_PLACES, 'None');
  const beside = () => positionOf(asTarget(args.values[1], worksheetClass), host);
  const position = {
    None: () => 0,
    Beginning: () => 0,
    Before: beside,
    After: () => beside() + 1,
    End: () => host.store.sheets().length,
  }[place]();
  return worksheetClass.of(host.store.copySheet(sheet.id, position));
}

export const worksheetClass: HostClass<SheetStore> = new HostClass('Worksheet', '1.1', () => ({
  identity: { key: 'Id', of: ({ id }) => id },
  members: {
    id: property(({ id }) => id),
    name: property(
      ({ name }) => name,
      (sheet, value) => {
        sheet.name = asText(value);
      },
    ),
    position: property(positionOf, (sheet, value, host) => {
      const position = asInteger(value);
      if (position < 0 || position >= host.store.sheets().length) throw invalidArgument('No such position.');
      host.store.moveSheet(sheet.id, position);
    }),
    visibility: property(
      ({ visibility }) => VISIBILITIES[visibility],
      (sheet, value) => {
        sheet.visibility = keyOf(value, VISIBILITIES);
      },
    ),
    getRange: method((sheet, args, host) => {
      const area = args.has(0) ? findArea(host.store, args.text(0), sheet).area : WHOLE_SHEET;
      return rangeClass.of(host.range(sheet, area));
    }),
    getCell: method((sheet, args, host) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS)
        throw invalidArgument('No such cell.');
      return rangeClass.of(host.range(sheet, { top: row, bottom: row, left: column, right: column }));
    }),
    getUsedRange: method(
      (sheet, args, host) =>
        usedRange(sheet, args, host) ??
        // An empty sheet answers its first cell.
        rangeClass.of(host.range(sheet, { top: 0, left: 0, bottom: 0, right: 0 })),
    ),
    activate: method((sheet, _, host) => {
      if (sheet.visibility !== 'visible') throw invalidArgument('A hidden sheet cannot be activated.');
      host.store.activeSheet = sheet;
    }),
    delete: method((sheet, _, host) => {
      host.store.deleteSheet(sheet.id);
      host.shifted({ kind: 'sheetDeleted', sheet: sheet.id });
    }),
    ...since('1.2', { protection: navigation((sheet: SheetStore) => worksheetProtectionClass.of(sheet)) }),
    ...since('1.4', {
      names: navigation(({ id }: SheetStore) => namesClass.of({ sheet: id })),
      getUsedRangeOrNullObject: method(usedRange),
    }),
    ...since('1.5', {
      getNext: method((sheet: SheetStore, args, host) =>
        found(neighbour(sheet, 1, args, host), 'next sheet'),
      ),
      getNextOrNullObject: method((sheet: SheetStore, args, host) => neighbour(sheet, 1, args, host)),
      getPrevious: method((sheet: SheetStore, args, host) =>
        found(neighbour(sheet, -1, args, host), 'previous sheet'),
      ),
      getPreviousOrNullObject: method((sheet: SheetStore, args, host) => neighbour(sheet, -1, args, host)),
    }),
    ...since('1.7', {
      copy: method(copied),
      freezePanes: navigation((sheet: SheetStore) => freezePanesClass.of(sheet)),
      tabColor: property(
        ({ tabColor }: SheetStore) => tabColor,
        (sheet, value) => {
          sheet.tabColor = value === '' ? '' : asColor(value);
        },
      ),
      getRangeByIndexes: method((sheet: SheetStore, args, host) =>
        rangeClass.of(host.range(sheet, indexed(args))),
      ),
      _GetSheetById: method((_sheet: SheetStore, args, host) => sheetById(args, host)),
      _GetAnotherWorksheetById: method((_sheet: SheetStore, args, host) => sheetById(args, host)),
    }),
    // Read by its name, but set by another one.
    ...since('1.8', { showGridlines: gridlines, gridlines }),
    ...since('1.9', {
      pageLayout: navigation((sheet: SheetStore) => pageLayoutClass.of(sheet)),
      getRanges: method((sheet: SheetStore, args, host) =>
        rangeAreasClass.of(
          args.has(0) ? parseAreas(sheet, args.text(0), host) : [host.range(sheet, WHOLE_SHEET)],
        ),
      ),
    }),
    ...since('1.10', {
      comments: navigation(({ id }: SheetStore) => commentsClass.of({ sheet: id })),
    }),
    ...worksheetEvents<SheetStore>(({ id }) => id),
  },
}));

/** How the client names a sheet again that it got from a method. */
function sheetById(args: Arguments, host: HostContext): HostObject {
  const sheet = host.store.sheet(args.text(0));
  if (!sheet) throw itemNotFound('The sheet is not there any more.');
  return worksheetClass.of(sheet);
}
