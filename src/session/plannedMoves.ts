// Fixes that move rows: rules say where rows belong, and only the sheet can say what that takes.
import { planMove } from '../blueprint/rows/planMove';
import type { FoundTable, PlacedProjectTable } from '../domain/tables';
import type { Finding } from '../rules/finding';
import { cellName } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { hasTableBeside } from './tableBeside';

const isProject = (found: FoundTable): found is FoundTable<PlacedProjectTable> =>
  found.table.kind === 'project';

/** The finding with its fix, where rows can move without tearing another table apart. */
export function withPlannedMove(
  finding: Finding,
  tables: readonly FoundTable[],
  snapshot: SheetSnapshot | undefined,
): Finding {
  const { move } = finding;
  const found = move && tables.find(({ id }) => id === finding.table);
  if (!move || !snapshot || !found || !isProject(found) || hasTableBeside(found, tables)) return finding;
  const edit = planMove(found, snapshot, move.rows, move.to);
  if (!edit) return finding;
  const [first] = found.table.indicators.filter(({ row }) => move.rows.includes(row));
  const levels = (['level1', 'level2'] as const).filter((level) => first && first[level] !== move.to[level]);
  const changes = move.rows.flatMap((row) =>
    levels.map((level) => ({
      cell: cellName({ row, column: found.columns[level]! }),
      before: first![level],
      after: move.to[level],
    })),
  );
  return { ...finding, fix: { changes, edit } };
}
