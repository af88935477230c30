// What the session knows of the workbook: the latest snapshots, and the tables and findings that follow from them.
import type { FoundTable } from '../domain/tables';
import type { Standard } from '../library/standards';
import { recognise } from '../recognise';
import { checkTables } from '../rules';
import type { Finding } from '../rules/finding';
import { formulaAt, type SheetSnapshot } from '../sheet/snapshot';

export interface WorkbookState {
  snapshots: readonly SheetSnapshot[];
  tables: readonly FoundTable[];
  findings: readonly Finding[];
}

export const emptyWorkbook: WorkbookState = { snapshots: [], tables: [], findings: [] };

/** @param standards the bureau's own, which its unit costs are held against */
export function workbookState(
  snapshots: readonly SheetSnapshot[],
  standards: readonly Standard[],
): WorkbookState {
  const tables = recognise(snapshots);
  return {
    snapshots,
    tables,
    findings: checkTables(tables, { standards }).map((finding) => keepFormulas(finding, snapshots)),
  };
}

/** A fix that would write over a formula is not offered: the formula is what has to be mended. */
function keepFormulas(finding: Finding, snapshots: readonly SheetSnapshot[]): Finding {
  const { fix, ...rest } = finding;
  const snapshot = snapshots.find(({ id }) => id === finding.sheet);
  if (!fix || !snapshot) return finding;
  return fix.edit.expects.some(({ cell }) => formulaAt(snapshot, cell) !== '') ? rest : finding;
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
