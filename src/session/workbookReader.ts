// From snapshots to tables and findings. The rules are the heaviest part of the pane, so it is fetched while Excel is
// being asked for the sheets.
import type { Standard } from '../library/standards';
import { createRecogniser } from '../recognise';
import { createTableChecker } from '../rules';
import type { Finding } from '../rules/finding';
import { formulaAt, type SheetSnapshot } from '../sheet/snapshot';
import type { WorkbookReader } from './workbookState';

/** Looks again only at what has changed: an edit on one sheet of many is checked as fast as on one of few. */
export function createWorkbookReader(): WorkbookReader {
  const recognise = createRecogniser();
  let check = createTableChecker();
  let checkedBy: readonly Standard[] = [];
  const kept = new WeakMap<Finding, Finding>();
  const checkBy = (standards: readonly Standard[]) => {
    if (sameStandards(standards, checkedBy)) return;
    check = createTableChecker({ standards });
    checkedBy = standards;
  };
  const read = (snapshots: readonly SheetSnapshot[], standards: readonly Standard[]) => {
    checkBy(standards);
    const tables = recognise(snapshots);
    const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
    const findings = check(tables).map((finding) => {
      const known = kept.get(finding) ?? keepFormulas(finding, byId.get(finding.sheet));
      kept.set(finding, known);
      return known;
    });
    return { snapshots, tables, findings };
  };
  return Object.assign(read, {
    *ahead(snapshots: readonly SheetSnapshot[], standards: readonly Standard[]) {
      checkBy(standards);
      for (const snapshot of snapshots) {
        recognise([snapshot]);
        yield;
      }
      for (const table of recognise(snapshots)) {
        check.prepare(table);
        yield;
      }
    },
  });
}

const sameStandards = (one: readonly Standard[], other: readonly Standard[]) =>
  one.length === other.length && JSON.stringify(one) === JSON.stringify(other);

/** A fix that would write over a formula is not offered: the formula is what has to be mended. */
function keepFormulas(finding: Finding, snapshot: SheetSnapshot | undefined): Finding {
  const { fix, ...rest } = finding;
  if (!fix || !snapshot) return finding;
  return fix.edit.expects.some(({ cell }) => formulaAt(snapshot, cell) !== '') ? rest : finding;
}
