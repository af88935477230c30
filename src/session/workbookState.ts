// What the session knows of the workbook: the latest snapshots, and the tables and findings that follow from them.
import type { FoundTable } from '../domain/tables';
import type { Standard } from '../library/standards';
import { createRecogniser } from '../recognise';
import { createTableChecker } from '../rules';
import type { Finding } from '../rules/finding';
import { formulaAt, type SheetSnapshot } from '../sheet/snapshot';

export interface WorkbookState {
  snapshots: readonly SheetSnapshot[];
  tables: readonly FoundTable[];
  findings: readonly Finding[];
}

export const emptyWorkbook: WorkbookState = { snapshots: [], tables: [], findings: [] };

/** @param standards the bureau's own, which its unit costs are held against */
export type WorkbookReader = (
  snapshots: readonly SheetSnapshot[],
  standards: readonly Standard[],
) => WorkbookState;

/** Looks again only at what has changed: an edit on one sheet of many is checked as fast as on one of few. */
export function createWorkbookReader(): WorkbookReader {
  const recognise = createRecogniser();
  let check = createTableChecker();
  let checkedBy: readonly Standard[] = [];
  const kept = new WeakMap<Finding, Finding>();
  return (snapshots, standards) => {
    if (!sameStandards(standards, checkedBy)) {
      check = createTableChecker({ standards });
      checkedBy = standards;
    }
    const tables = recognise(snapshots);
    const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
    const findings = check(tables).map((finding) => {
      const known = kept.get(finding) ?? keepFormulas(finding, byId.get(finding.sheet));
      kept.set(finding, known);
      return known;
    });
    return { snapshots, tables, findings };
  };
}

const sameStandards = (one: readonly Standard[], other: readonly Standard[]) =>
  one.length === other.length && JSON.stringify(one) === JSON.stringify(other);

/** A fix that would write over a formula is not offered: the formula is what has to be mended. */
function keepFormulas(finding: Finding, snapshot: SheetSnapshot | undefined): Finding {
  const { fix, ...rest } = finding;
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
