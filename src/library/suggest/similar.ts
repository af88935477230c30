// Entries that a name may mean which somebody typed.
import { normalisedName } from '../../domain/text';
import type { LibraryIndicator } from '../indicator';
import type { Search } from '../search';
import { pairsOf } from './sharedWords';

/** The offer is short: it is to be taken in at a glance. */
const OFFERED = 3;
/** From here on a name is taken for a way of writing another one. */
const ALIKE = 0.5;
/** What the search finds by the typed name counts as this much alike at least. */
const FOUND = 0.55;

/** Best first; empty when the name is in the library as it is. */
export type Similar = (typed: string) => LibraryIndicator[];

export function createSimilar(entries: readonly LibraryIndicator[], search: Search): Similar {
  const known = new Set(entries.map(({ name }) => normalisedName(name)));
  const pairs = entries.map(({ name }) => pairsOf(name));
  return (typed) => {
    const plain = normalisedName(typed);
    // A sign or two can mean anything.
    if (plain.length < 3 || known.has(plain)) return [];
    const own = pairsOf(typed);
    const found = new Set(search(typed, OFFERED).map(({ entry }) => entry));
    return entries
      .map((entry, index) => {
        const alike = likeness(own, pairs[index]!);
        return { entry, alike: found.has(entry) ? Math.max(alike, FOUND) : alike };
      })
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, OFFERED)
      .map(({ entry }) => entry);
  };
}

/** Dice's coefficient over pairs of signs: 1 for the same ones, 0 for none in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}
