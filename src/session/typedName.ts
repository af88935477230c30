// Which indicator's name was just typed, told from the tables before and after an edit.
import type { FoundTable } from '../domain/tables';

export interface TypedName {
  table: string;
  row: number;
  typed: string;
}

/**
 * The one name that its table did not have, in whatever row: rows that only moved were not typed. Undefined when
 * several are new, as after a paste, or none.
 */
export function typedName(
  before: readonly FoundTable[],
  after: readonly FoundTable[],
): TypedName | undefined {
  const fresh = after.flatMap((found): TypedName[] => {
    const old = before.find(({ id }) => id === found.id);
    if (!old || old.table.kind !== found.table.kind) return [];
    const known = new Set(indicatorsOf(old).map(({ name }) => name));
    return indicatorsOf(found)
      .filter(({ name }) => name !== '' && !known.has(name))
      .map(({ row, name }) => ({ table: found.id, row, typed: name }));
  });
  return fresh.length === 1 ? fresh[0] : undefined;
}

/** The name still stands in the row where it was typed. */
export function standsThere(tables: readonly FoundTable[], { table: id, row, typed }: TypedName): boolean {
  const found = tables.find((table) => table.id === id);
  return (
    !!found && indicatorsOf(found).some((indicator) => indicator.row === row && indicator.name === typed)
  );
}

const indicatorsOf = ({ table }: FoundTable): readonly { row: number; name: string }[] =>
  table.kind === 'summary' ? [] : table.indicators;
