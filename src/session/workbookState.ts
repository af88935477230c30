// What the session knows of the workbook: the latest snapshots, and the tables and findings that follow from them.
import type { FoundTable } from '../domain/tables';
import type { Standard } from '../library/standards';
import type { Finding } from '../rules/finding';
import type { RuleSheet, SettingChange } from '../rules/settings';
import type { SheetSnapshot } from '../sheet/snapshot';

/** The workbook's own rules, by which it is checked. */
export type WorkbookRules = RuleSheet & { changes: readonly SettingChange[] };

export interface WorkbookState {
  snapshots: readonly SheetSnapshot[];
  tables: readonly FoundTable[];
  findings: readonly Finding[];
  /** Undefined: the rules as they ship. */
  rules: WorkbookRules | undefined;
}

export const emptyWorkbook: WorkbookState = { snapshots: [], tables: [], findings: [], rules: undefined };

/** `standards`: the bureau's own, which its unit costs are held against. */
export interface WorkbookReader {
  (snapshots: readonly SheetSnapshot[], standards: readonly Standard[]): WorkbookState;
  /** Does the work of a reading step by step, so that the reading itself is short. */
  ahead(snapshots: readonly SheetSnapshot[], standards: readonly Standard[]): Iterable<void>;
}

/** The snapshots with some read anew; one that was asked for and not found is gone. */
export function replaceSnapshots(
  known: readonly SheetSnapshot[],
  asked: readonly string[] | undefined,
  read: readonly SheetSnapshot[],
): SheetSnapshot[] {
  if (!asked) return [...read];
  const fresh = new Map(read.map((snapshot) => [snapshot.id, snapshot]));
  const kept = known.flatMap((snapshot) => {
    if (!asked.includes(snapshot.id)) return [snapshot];
    const again = fresh.get(snapshot.id);
    fresh.delete(snapshot.id);
    return again ? [again] : [];
  });
  return [...kept, ...fresh.values()];
}
