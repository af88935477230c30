// Which indicator's name was just typed, told from the tables before and after an edit.
import type { FoundTable } from '../domain/tables';

export interface TypedName {
  table: string;
  row: number;
  name: string;
}

/** The one name that is new in its row; undefined when several are, as after a paste, or none. */
export function typedName(
  before: readonly FoundTable[],
  after: readonly FoundTable[],
): TypedName | undefined {
  const changed = after.flatMap((found): TypedName[] => {
    const old = before.find(({ id }) => id === found.id);
    if (!old || old.table.kind !== found.table.kind) return [];
    const known = namesByRow(old);
    return [...namesByRow(found)]
      .filter(([row, name]) => name !== '' && known.get(row) !== name)
      .map(([row, name]) => ({ table: found.id, row, name }));
  });
  return changed.length === 1 ? changed[0] : undefined;
}

const namesByRow = ({ table }: FoundTable): Map<number, string> =>
  new Map(table.kind === 'summary' ? [] : table.indicators.map(({ row, name }) => [row, name]));
