// What was ticked, in the order in which it is inserted: by 二级指标 as the hierarchy has them, within one as people
// put it.
import type { Profile } from '../../src/domain/profiles';
import type { LibraryIndicator } from '../../src/library/indicator';
import { placeOf } from '../../src/library/tree';

/** Ticked entries by id, in the order in which they were ticked or put since. */
export type Ticked = ReadonlyMap<string, LibraryIndicator>;

export interface ChosenGroup {
  level2: string;
  entries: LibraryIndicator[];
}

/** The groups that have entries. */
export function chosenGroups(entries: Iterable<LibraryIndicator>, profile: Profile): ChosenGroup[] {
  const all = [...entries];
  return profile.level1
    .flatMap(({ level2 }) => level2)
    .map(({ name }) => ({
      level2: name,
      entries: all.filter((entry) => placeOf(entry, profile).level2 === name),
    }))
    .filter((group) => group.entries.length > 0);
}

export function toggled(ticked: Ticked, entry: LibraryIndicator): Ticked {
  const next = new Map(ticked);
  if (!next.delete(entry.id)) next.set(entry.id, entry);
  return next;
}

/** With the entry `id` in the place of another one; those between move up or down by one. */
export function moved(ticked: Ticked, id: string, to: string): Ticked {
  const ids = [...ticked.keys()];
  const [from, target] = [ids.indexOf(id), ids.indexOf(to)];
  if (from < 0 || target < 0) return ticked;
  ids.splice(from, 1);
  ids.splice(target, 0, id);
  return new Map(ids.map((key) => [key, ticked.get(key)!]));
}
