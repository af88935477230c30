// The year that a department's table is for.
import type { AnnualView, StrategicView } from './view';
import type { WorkbookView } from './workbook';

/** A strategic table seldom has a year: then that of its annual table, else the one year of all other tables. */
export function yearOf(view: StrategicView | AnnualView, workbook: WorkbookView): number | undefined {
  if (view.table.year !== undefined || view.kind === 'annual') return view.table.year;
  const pair = workbook.departmentPairs.find(({ strategic }) => strategic === view);
  if (pair?.annual.table.year !== undefined) return pair.annual.table.year;
  const others = [...workbook.ofKind('project'), ...workbook.ofKind('annual'), ...workbook.ofKind('summary')];
  const years = new Set(others.flatMap(({ table }) => table.year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
