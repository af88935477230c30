// Where an entry belongs, as a line below its name.
import type { Profile } from '../../src/domain/profiles';
import type { LibraryIndicator } from '../../src/library/indicator';
import { placeOf } from '../../src/library/tree';

/** For many entries, which share a few places. */
export function placeLines(profile: Profile): (entry: LibraryIndicator) => string {
  const known = new Map<string, string>();
  return (entry) => {
    const places = `${entry.level2['2015']} ${entry.level2['2021']}`;
    const path = known.get(places) ?? pathOf(entry, profile);
    known.set(places, path);
    return path;
  };
}

function pathOf(entry: LibraryIndicator, profile: Profile): string {
  const { level1, level2 } = placeOf(entry, profile);
  return `${level1} › ${level2}`;
}
