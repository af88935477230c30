// A found table without its places, for comparing with what was drawn.
import { compactText } from '../../src/domain/text';
import type { FoundTable, TargetTable } from '../../src/domain/tables';

/** White space does not count: print and forms add some. `row` and `at` are left out. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return compactText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      key === 'at' || key === 'row' ? [] : [[key, plain(entry)]],
    ),
  );
}

export const plainTable = (table: TargetTable | FoundTable['table']) => plain(table);
