// Whole rows come and go: what stands beside a table would be torn apart.
import type { FoundTable } from '../domain/tables';

/** Is there a table in the same rows, or from the next one on? One that stands right below is no wider. */
export function hasTableBeside({ id, sheet, area }: FoundTable, tables: readonly FoundTable[]): boolean {
  return tables.some(
    ({ id: other, sheet: otherSheet, area: { top, bottom, left, right } }) =>
      other !== id &&
      otherSheet === sheet &&
      top <= area.bottom + 1 &&
      bottom >= area.top &&
      (left < area.left || right > area.right),
  );
}
