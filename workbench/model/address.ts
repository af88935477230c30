// Addresses as the add-in writes and reads them: with the sheet's name, whole rows and columns, names of ranges.
import { areaName, columnName, parseArea, type Area } from '../../src/sheet/address';
import { MAX_COLUMNS, MAX_ROWS, sheetPrefix } from '../../src/sheet/address';
import type { SheetStore, WorkbookStore } from '../store/store';
import { invalidArgument } from './failure';
import type { LiveRange } from './liveRange';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** `B2:C3`, `A:C`, `3:5`; the whole sheet as `1:1048576`. */
export function localAddress(area: Area): string {
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === MAX_ROWS - 1)
    return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaName(area);
}

/** `Sheet1!B2:C3`. */
export function fullAddress({ sheet, area }: LiveRange): string {
  return sheetPrefix(sheet.name) + localAddress(area);
}

/** The sheet part without quotes, and the rest. */
function splitSheet(address: string): { sheet?: string; rest: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { rest: address };
  const name = address.slice(0, mark);
  const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: plain, rest: address.slice(mark + 1) };
}

/**
 * One rectangle: an address, or the name of a range. Addresses without sheet mean `sheet`; without one, and where
 * the address names another sheet than `sheet`, it is InvalidArgument.
 */
export function findArea(
  store: WorkbookStore,
  address: string,
  sheet: SheetStore | undefined,
): { sheet: SheetStore; area: Area } {
  const { sheet: name, rest } = splitSheet(address.replace(/^=/, '').trim());
  const area = parseArea(rest);
  if (!area && name === undefined) {
    const named = namedArea(store, rest, sheet);
    if (named) return named;
  }
  const target = name === undefined ? sheet : store.sheetByName(name);
  if (!area || !target || (name !== undefined && sheet && target.id !== sheet.id)) {
    throw invalidArgument(`${JSON.stringify(address)} is not the address of a range here.`);
  }
  return { sheet: target, area };
}

function namedArea(store: WorkbookStore, name: string, sheet: SheetStore | undefined) {
  const item = store
    .names()
    .filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    .filter((candidate) => candidate.sheet === undefined || candidate.sheet === sheet?.id)
    .sort((a, b) => Number(b.sheet !== undefined) - Number(a.sheet !== undefined))[0];
  return item && rangeOfFormula(store, item.formula);
}

/** Where a formula such as `=Sheet1!$A$1:$B$2` points; undefined when it is not a single range. */
export function rangeOfFormula(
  store: WorkbookStore,
  formula: string,
): { sheet: SheetStore; area: Area } | undefined {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, '').trim());
  const area = parseArea(rest);
  const sheet = name === undefined ? undefined : store.sheetByName(name);
  return area && sheet ? { sheet, area } : undefined;
}

/** `=Sheet1!$A$1:$B$2`, the formula that names of ranges hold. */
export function formulaOfRange(range: LiveRange): string {
  const dollars = localAddress(range.area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) => (letters ? `$${letters}` : '') + (digits ? `$${digits}` : ''),
  );
  return `=${sheetPrefix(range.sheet.name)}${dollars}`;
}
