// Which table here an explanation's table is, though it may have been renamed since.
import { identityKey } from './cited';
import type { Explanation, TableIdentity } from './explanation';

/**
 * By the key of an explanation's table, that of the table here: the same one, else the one that is called otherwise in
 * one thing and has more of what was explained than any other. A table that is not here has no entry.
 */
export function whereabouts(
  explanations: readonly Explanation[],
  here: ReadonlyMap<string, TableIdentity>,
  hashesOf: (table: string) => ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const byTable = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    const key = identityKey(explanation.table);
    byTable.set(key, [...(byTable.get(key) ?? []), explanation]);
  }
  const places = new Map<string, string>();
  for (const [key, own] of byTable) {
    const next = here.has(key) ? key : renamed(own, here, byTable, hashesOf);
    if (next !== undefined) places.set(key, next);
  }
  return places;
}

function renamed(
  own: readonly Explanation[],
  here: ReadonlyMap<string, TableIdentity>,
  claimed: ReadonlyMap<string, unknown>,
  hashesOf: (table: string) => ReadonlySet<string>,
): string | undefined {
  const rated = [...here]
    .filter(([key, table]) => !claimed.has(key) && isNearly(own[0]!.table, table))
    .map(([key]) => ({ key, count: own.filter(({ hash }) => hashesOf(key).has(hash)).length }))
    .sort((one, other) => other.count - one.count);
  const [best, second] = rated;
  return best && best.count > (second?.count ?? 0) ? best.key : undefined;
}

/** Another year is another table: what was explained last year is to be explained again. */
function isNearly(one: TableIdentity, other: TableIdentity): boolean {
  if (one.kind !== other.kind) return false;
  const isOtherYear = one.year !== other.year;
  if (isOtherYear && one.year !== undefined && other.year !== undefined) return false;
  const differences = [one.name !== other.name, one.department !== other.department, isOtherYear];
  return differences.filter(Boolean).length === 1;
}
