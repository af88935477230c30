// A bureau's own entries: joined with new ones, taken away, put before the built-in ones.
import { normalisedName } from '../../domain/text';
import type { LibraryIndicator } from '../indicator';

export interface Merged {
  /** The own library afterwards: what was there in its order, then what is new. */
  entries: LibraryIndicator[];
  added: LibraryIndicator[];
  /** As they are now. */
  replaced: LibraryIndicator[];
  unchanged: LibraryIndicator[];
  /** Incoming ones whose name a built-in entry has, which they now stand for. */
  inLibrary: LibraryIndicator[];
}

const keyOf = ({ name }: LibraryIndicator) => normalisedName(name);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same contents, in whatever order their parts are named. */
function comparable(entry: LibraryIndicator): string {
  return JSON.stringify(entry, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** By name; an entry that takes another's place keeps the id by which favourites know it. */
export function mergeEntries(
  own: readonly LibraryIndicator[],
  incoming: readonly LibraryIndicator[],
  builtIn: readonly LibraryIndicator[],
): Merged {
  const entries = new Map(own.map((entry) => [keyOf(entry), entry]));
  const inBuiltIn = new Set(builtIn.map(keyOf));
  const merged: Omit<Merged, 'entries'> = { added: [], replaced: [], unchanged: [], inLibrary: [] };
  for (const next of incoming) {
    const key = keyOf(next);
    const before = entries.get(key);
    const entry = before ? { ...next, id: before.id } : next;
    if (!before) merged.added.push(entry);
    else if (comparable(before) === comparable(entry)) merged.unchanged.push(entry);
    else merged.replaced.push(entry);
    if (inBuiltIn.has(key)) merged.inLibrary.push(entry);
    entries.set(key, entry);
  }
  return { entries: [...entries.values()], ...merged };
}

/** Own entries first; of entries of the same name the first one stands for all, so a bureau's for the built-in one. */
export function allEntries(
  builtIn: readonly LibraryIndicator[],
  own: readonly LibraryIndicator[],
): LibraryIndicator[] {
  const byName = new Map<string, LibraryIndicator>();
  for (const entry of [...own, ...builtIn]) {
    const key = keyOf(entry);
    if (!byName.has(key)) byName.set(key, entry);
  }
  return [...byName.values()];
}

export function removeEntries(own: readonly LibraryIndicator[], ids: Iterable<string>): LibraryIndicator[] {
  const gone = new Set(ids);
  return own.filter(({ id }) => !gone.has(id));
}
