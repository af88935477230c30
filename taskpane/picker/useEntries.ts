// The library as the picker shows it: with the bureau's own entries, narrowed, searched, and suggested from. Each part
// is worked out anew only when what it is made of has changed, since a bureau's own library may be long.
import { useMemo } from 'react';
import { nearness, passes, type LibraryFilter } from '../../src/library/filter';
import type { LibraryIndicator } from '../../src/library/indicator';
import { allEntries } from '../../src/library/own';
import { createSearch, type Search } from '../../src/library/search';
import { createSuggest, type Subject } from '../../src/library/suggest';
import { indicatorTree } from '../../src/library/tree';
import type { Shelf } from '../../src/session/session';

/** The library that ships, with its search, which takes a moment to build. */
export interface IndicatorLibrary {
  entries: readonly LibraryIndicator[];
  search: Search;
}

interface Wanted {
  own: Shelf['own'];
  filter: LibraryFilter;
  /** The filter is the table's own, and nobody has changed it. */
  isPreset: boolean;
  subject: Subject;
  /** '' for no search. */
  query: string;
  suggesting: boolean;
}

const noSuggestions: ReturnType<ReturnType<typeof createSuggest>> = { entries: [], missing: [] };

export function useEntries(shipped: IndicatorLibrary, wanted: Wanted) {
  const { own, filter, isPreset, subject, query, suggesting } = wanted;
  const ownEntries = useMemo(() => [...own.workbook, ...own.user], [own]);
  const ownIds = useMemo(() => new Set(ownEntries.map(({ id }) => id)), [ownEntries]);
  const { entries, search } = useMemo(() => {
    if (ownEntries.length === 0) return shipped;
    const all = allEntries(shipped.entries, ownEntries);
    return { entries: all, search: createSearch(all) };
  }, [shipped, ownEntries]);
  const filtered = useMemo(() => entries.filter((entry) => passes(entry, filter)), [entries, filter]);
  const tree = useMemo(() => indicatorTree(subject.profile.id, filtered), [subject.profile, filtered]);
  const found = useMemo(
    () => (query === '' ? undefined : search(query, entries.length, (entry) => nearness(entry, subject))),
    [search, query, entries.length, subject],
  );
  // What a table is about narrows the tree; whoever types a name means it, unless they narrowed things themselves.
  const results = useMemo(
    () => (isPreset ? found : found?.filter(({ entry }) => passes(entry, filter))),
    [found, isPreset, filter],
  );
  const suggest = useMemo(() => (suggesting ? createSuggest(entries) : undefined), [entries, suggesting]);
  const suggestions = useMemo(() => suggest?.(subject) ?? noSuggestions, [suggest, subject]);
  return {
    entries,
    ownIds,
    tree,
    /** Undefined while nothing is searched for. */
    results,
    /** Of the search results or of the whole library: how many the filter holds back. */
    hidden: found ? found.length - results!.length : entries.length - filtered.length,
    suggestions,
  };
}
