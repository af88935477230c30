// What a protected sheet refuses, for the add-in as for a person.
import type { Permission } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import type { HostContext } from './context';
import { HostError } from './failure';
import type { LiveRange } from './liveRange';

/** The contents of these cells may be changed. */
export function assertEditable({ sheet, area }: LiveRange, host: HostContext): void {
  host.store.assertEditable(sheet.id, area);
}

/** On a protected sheet something must be allowed by its options. */
export function assertAllowed(sheet: SheetStore, option: Permission): void {
  if (sheet.protection && !sheet.protection.options[option]) {
    throw new HostError('AccessDenied', `The sheet is protected and does not allow: ${option}.`);
  }
}

/** What is not offered as an option at all, such as merging. */
export function assertUnprotected(sheet: SheetStore): void {
  if (sheet.protection) throw new HostError('AccessDenied', 'The sheet is protected.');
}
