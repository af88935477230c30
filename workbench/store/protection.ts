// What a protected sheet still allows.
import type { Area, Cell } from '../../src/sheet/address';
import type { ProtectionOptions } from '../../src/sheet/style';
import type { SheetState } from './state';
import { StoreError } from './store';
import { styleOf } from './styles';

/** Locked says nothing about protection: cells are locked unless unlocked by their format. */
export function isLocked(sheet: SheetState, cell: Cell): boolean {
  return styleOf(sheet, cell).locked !== false;
}

export function assertEditable(sheet: SheetState, area: Area): void {
  if (!sheet.protection) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (isLocked(sheet, { row, column })) throw denied(sheet);
    }
  }
}

export function assertAllowed(sheet: SheetState, option: keyof ProtectionOptions): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw denied(sheet);
}

/** Moving part of the cells is never allowed on a protected sheet. */
export function assertUnprotected(sheet: SheetState): void {
  if (sheet.protection) throw denied(sheet);
}

export function assertPassword(sheet: SheetState, password: string | undefined): void {
  const { protection } = sheet;
  if (protection?.hash) {
    throw new StoreError(
      'UnsupportedOperation',
      `Sheet "${sheet.name}" was protected with a password in another program; this store cannot check it.`,
    );
  }
  if (protection?.password && protection.password !== password) {
    throw new StoreError('AccessDenied', `The password for sheet "${sheet.name}" is not right.`);
  }
}

function denied(sheet: SheetState): StoreError {
  return new StoreError('AccessDenied', `Sheet "${sheet.name}" is protected.`);
}
