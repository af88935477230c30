// What a protected sheet still allows.
import type { Area, Cell } from '../../src/sheet/address';
import type { Permission } from '../../src/sheet/style';
import { canCheck, isPassword } from './passwordHash';
import { cellAt, type Lock, type SheetState } from './state';
import { StoreError } from './store';
import { styleOf } from './styles';

const MANY_ROWS = 10_000;

/** Locked says nothing about protection: cells are locked unless unlocked by their format. */
export function isLocked(sheet: SheetState, cell: Cell): boolean {
  return styleOf(sheet, cell).locked !== false;
}

export function assertEditable(sheet: SheetState, area: Area): void {
  if (!sheet.protection) return;
  for (const row of rowsToAsk(sheet, area)) {
    for (let column = area.left; column <= area.right; column++) {
      if (isLocked(sheet, { row, column })) throw denied(sheet);
    }
  }
}

/** Of a million rows those that say something of their own, and one of the others: the rest is like it. */
function rowsToAsk({ cells, rows }: SheetState, { top, bottom }: Area): Iterable<number> {
  if (bottom - top < MANY_ROWS) return Array.from({ length: bottom - top + 1 }, (_, n) => top + n);
  const own = new Set([...rows.keys(), ...[...cells.keys()].map((key) => cellAt(key).row)]);
  const plain = Array.from({ length: own.size + 1 }, (_, n) => top + n).find((row) => !own.has(row));
  return [...own, plain!].filter((row) => row >= top && row <= bottom);
}

export function assertAllowed(sheet: SheetState, option: Permission): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw denied(sheet);
}

/** Moving part of the cells is never allowed on a protected sheet. */
export function assertUnprotected(sheet: SheetState): void {
  if (sheet.protection) throw denied(sheet);
}

/** `what` is protected, in words. */
export function assertPassword({ password, hash }: Lock, given: string | undefined, what: string): void {
  if (hash && !canCheck(hash)) {
    throw new StoreError(
      'UnsupportedOperation',
      `The password of ${what} came in a way that this store cannot check.`,
    );
  }
  const opens = hash ? isPassword(given ?? '', hash) : password === undefined || password === given;
  if (!opens) throw new StoreError('AccessDenied', `The password for ${what} is not right.`);
}

function denied(sheet: SheetState): StoreError {
  return new StoreError('AccessDenied', `Sheet "${sheet.name}" is protected.`);
}
