// From snapshots to tables and findings. The rules are the heaviest part of the pane, so it is fetched while Excel is
// being asked for the sheets.
import type { Standard } from '../library/standards';
import { createRecogniser } from '../recognise';
import { createTableChecker } from '../rules';
import type { Finding } from '../rules/finding';
import { changesOf } from '../rules/settings/changes';
import { standardSettings, type RuleSettings } from '../rules/settings/settings';
import { createRuleSheetReader, type RuleSheet } from '../rules/settings/sheet/read';
import { formulaAt, type SheetSnapshot } from '../sheet/snapshot';
import { withPlannedMove } from './plannedMoves';
import type { WorkbookReader, WorkbookRules } from './workbookState';

/**
 * Looks again only at what has changed: an edit on one sheet of many is checked as fast as on one of few.
 * @param given rules that come before those of the workbook that is read
 */
export function createWorkbookReader(given?: WorkbookRules): WorkbookReader {
  const recognise = createRecogniser();
  const readRules = createRuleSheetReader();
  const rulesOf = withChanges();
  let check = createTableChecker();
  let checkedBy: CheckedBy = { standards: [], settings: standardSettings };
  /** By the list of a table: most are the same at the next check. */
  const kept = new WeakMap<readonly Finding[], readonly Finding[]>();
  const checkBy = (now: CheckedBy) => {
    if (!isSame(now, checkedBy)) check = createTableChecker(now);
    checkedBy = now;
  };
  const rulesIn = (snapshots: readonly SheetSnapshot[]) => given ?? rulesOf(readRules(snapshots));
  const read = (snapshots: readonly SheetSnapshot[], standards: readonly Standard[]) => {
    const rules = rulesIn(snapshots);
    checkBy({ standards, settings: rules?.settings ?? standardSettings });
    const tables = recognise(snapshots);
    const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
    const fixable = (finding: Finding) => {
      const snapshot = byId.get(finding.sheet);
      return withPlannedMove(keepFormulas(finding, snapshot), tables, snapshot);
    };
    const findings = check(tables).flatMap((list) => {
      const known = kept.get(list) ?? list.map(fixable);
      kept.set(list, known);
      return known;
    });
    return { snapshots, tables, findings, rules };
  };
  return Object.assign(read, {
    *ahead(snapshots: readonly SheetSnapshot[], standards: readonly Standard[]) {
      // The sheet of the rules may be in another portion; in which they say, what was prepared counts no more.
      checkBy({ standards, settings: rulesIn(snapshots)?.settings ?? checkedBy.settings });
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

interface CheckedBy {
  standards: readonly Standard[];
  settings: RuleSettings;
}

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);
const isSame = (one: CheckedBy, other: CheckedBy) =>
  same(one.standards, other.standards) && same(one.settings, other.settings);

/** The same object as long as the sheet says the same. */
function withChanges(): (sheet: RuleSheet | undefined) => WorkbookRules | undefined {
  const known = new WeakMap<RuleSheet, WorkbookRules>();
  return (sheet) => {
    if (!sheet) return undefined;
    const rules = known.get(sheet) ?? { ...sheet, changes: changesOf(sheet.settings) };
    known.set(sheet, rules);
    return rules;
  };
}

/** A fix that would write over a formula is not offered: the formula is what has to be mended. */
function keepFormulas(finding: Finding, snapshot: SheetSnapshot | undefined): Finding {
  const { fix, ...rest } = finding;
  if (!fix || !snapshot) return finding;
  return fix.edit.expects.some(({ cell }) => formulaAt(snapshot, cell) !== '') ? rest : finding;
}
