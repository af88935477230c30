// What a protected sheet refuses, for the add-in as for a person.
import type { ProtectionOptions } from '../../src/sheet/style';
import { intersection } from '../store/areas';
import type { SheetStore } from '../store/store';
import type { HostContext } from './context';
import { HostError } from './failure';
import type { LiveRange } from './liveRange';

/** The contents of these cells may be changed. */
export function assertEditable({ sheet, area }: LiveRange, host: HostContext): void {
  host.store.assertEditable(sheet.id, area);
}

/** On a protected sheet something must be allowed by its options. */
export function assertAllowed(sheet: SheetStore, option: keyof ProtectionOptions): void {
  if (sheet.protection && !sheet.protection.options[option]) {
    throw new HostError('AccessDenied', `The sheet is protected and does not allow: ${option}.`);
  }
}

/** What is not offered as an option at all, such as merging. */
export function assertUnprotected(sheet: SheetStore): void {
  if (sheet.protection) throw new HostError('AccessDenied', 'The sheet is protected.');
}

/** Lines of a protected sheet can only be deleted when none of their cells is locked. */
export function assertDeletable(
  range: LiveRange,
  option: 'deleteRows' | 'deleteColumns',
  host: HostContext,
): void {
  assertAllowed(range.sheet, option);
  const used = range.sheet.usedArea(false);
  const inside = used && intersection(range.area, used);
  if (range.sheet.protection && inside) host.store.assertEditable(range.sheet.id, inside);
}
