// Range: what changes cells and structure.
import type { Area } from '../../src/sheet/address';
import { union } from '../store/areas';
import type { StoreChange } from '../store/store';
import { findArea } from './address';
import { asTarget, asText } from './arguments';
import type { HostContext } from './context';
import { copyCells } from './copyCells';
import { HostError } from './failure';
import { assertAllowed, assertEditable, assertUnprotected } from './guard';
import { HostObject, method, since, type Member } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';

/** Insert and delete as the store knows them; ranges held by the add-in follow at once. */
function restructure(change: StoreChange, run: () => void, host: HostContext): void {
  run();
  host.shifted(change);
}

function insert(range: LiveRange, shift: 'Down' | 'Right', host: HostContext): void {
  const { sheet, area } = range;
  if (range.isEntireRow) {
    const run = () => sheet.insertRows(area.top, range.rows);
    restructure({ kind: 'rowsInserted', sheet: sheet.id, area }, run, host);
  } else if (range.isEntireColumn) {
    const run = () => sheet.insertColumns(area.left, range.columns);
    restructure({ kind: 'columnsInserted', sheet: sheet.id, area }, run, host);
  } else {
    const direction = shift === 'Down' ? 'down' : 'right';
    const run = () => sheet.insertCells(area, direction);
    restructure({ kind: 'cellsInserted', sheet: sheet.id, area, shift: direction }, run, host);
  }
}

function remove(range: LiveRange, shift: 'Up' | 'Left', host: HostContext): void {
  const { sheet, area } = range;
  if (range.isEntireRow) {
    const run = () => sheet.deleteRows(area.top, range.rows);
    restructure({ kind: 'rowsDeleted', sheet: sheet.id, area }, run, host);
  } else if (range.isEntireColumn) {
    const run = () => sheet.deleteColumns(area.left, range.columns);
    restructure({ kind: 'columnsDeleted', sheet: sheet.id, area }, run, host);
  } else {
    const direction = shift === 'Up' ? 'up' : 'left';
    const run = () => sheet.deleteCells(area, direction);
    restructure({ kind: 'cellsDeleted', sheet: sheet.id, area, shift: direction }, run, host);
  }
}

/** The selection takes in whole merged areas, as in Excel. */
function withMerges({ sheet, area }: LiveRange): Area {
  const merged = sheet.mergeAt({ row: area.top, column: area.left });
  const last = sheet.mergeAt({ row: area.bottom, column: area.right });
  return [merged, last].reduce<Area>((all, merge) => (merge ? union(all, merge) : all), area);
}

/** Where something is copied from or moved to: a range, or an address, here or on another sheet. */
function rangeGiven(range: LiveRange, source: unknown, host: HostContext): LiveRange {
  if (source instanceof HostObject) return asTarget(source, rangeClass);
  const address = asText(source);
  const found = findArea(host.store, address, address.includes('!') ? undefined : range.sheet);
  return host.range(found.sheet, found.area);
}

export const rangeEdits: Record<string, Member<LiveRange>> = {
  insert: method((range, args, host) => {
    const area = range.area;
    insert(range, args.word(0, ['Down', 'Right']), host);
    return rangeClass.of(host.range(range.sheet, area));
  }),
  delete: method((range, args, host) => remove(range, args.word(0, ['Up', 'Left']), host)),
  clear: method((range, args, host) => {
    const what = args.word(
      0,
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
      'All',
    );
    if (what === 'ResetContents')
      throw new HostError('ApiNotFound', 'Range.clear: ResetContents is not there.');
    // Clearing all takes looks off, and with them whether the cells are locked.
    if (what === 'Formats' || what === 'All') assertAllowed(range.sheet, 'formatCells');
    if (what !== 'Formats') assertEditable(range, host);
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
      for (const cell of range.cells()) range.sheet.setHyperlink(cell, undefined);
      return;
    }
    range.sheet.clear(range.area, what === 'All' ? 'all' : what === 'Formats' ? 'formats' : 'contents');
  }),
  select: method(({ sheet, area }, _, host) => {
    // Excel brings the sheet up as well.
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
    host.store.activeSheet = sheet;
    host.store.select(sheet.id, withMerges(host.range(sheet, area)));
  }),
  ...since('1.2', {
    merge: method((range: LiveRange, args) => {
      const { sheet, area } = range;
      assertUnprotected(sheet);
      if (!args.flag(0, false)) return sheet.merge(area);
      for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
    }),
    unmerge: method(({ sheet, area }: LiveRange) => {
      assertUnprotected(sheet);
      sheet.unmerge(area);
    }),
  }),
  ...since('1.9', {
    copyFrom: method((range: LiveRange, args, host) => {
      const source = rangeGiven(range, args.values[0], host);
      const what = args.word(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
      if (what === 'Link') throw new HostError('ApiNotFound', 'Range.copyFrom: Link is not there.');
      copyCells(
        range,
        source,
        what,
        { skipBlanks: args.flag(2, false), transpose: args.flag(3, false) },
        host,
      );
    }),
  }),
  ...since('1.11', {
    moveTo: method((range: LiveRange, args, host) => {
      const target = rangeGiven(range, args.values[0], host);
      range.sheet.moveCells(range.area, { sheet: target.sheet.id, cell: target.topLeft });
    }),
  }),
};
