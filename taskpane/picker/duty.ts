// Which duty of an annual table indicators go into, and what a table has already.
import { isDepartmentTable } from '../../src/blueprint/rows/departmentIndicator';
import { indicatorsBeside } from '../../src/blueprint/rows/planDepartmentInsertion';
import { normalisedName } from '../../src/domain/text';
import type { Target } from './lastYear';

/** What the duty is called; undefined for tables without duties. */
export function dutyOf(target: Target, at: number | undefined): string | undefined {
  if (!isDepartmentTable(target)) return undefined;
  const row = indicatorsBeside(target, at)[0];
  return row && 'duty' in row ? row.duty : undefined;
}

/** Normalised names of the indicators that stand where others would be inserted. */
export function namesPresent(target: Target, at: number | undefined): ReadonlySet<string> {
  const rows = isDepartmentTable(target) ? indicatorsBeside(target, at) : target.table.indicators;
  return new Set(rows.map(({ name }) => normalisedName(name)));
}
