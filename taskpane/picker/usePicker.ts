// The picker's state: what is looked at, what is ticked, and the lines that follow from both.
import { useMemo, useState } from 'react';
import { profiles } from '../../src/domain/profiles';
import { passes, type LibraryFilter } from '../../src/library/filter';
import type { LibraryIndicator } from '../../src/library/indicator';
import { allEntries } from '../../src/library/own';
import { pickOf } from '../../src/library/pick';
import { createSearch, type Search } from '../../src/library/search';
import { createSuggest, subjectOf } from '../../src/library/suggest';
import { indicatorTree, placeOf } from '../../src/library/tree';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { chosenGroups, toggled, type Ticked } from './chosen';
import { dutyOf, namesPresent } from './duty';
import { earlierEntries, earlierTables, type Target } from './lastYear';
import { reasonsText } from './reasonsText';
import { isPresent, listRows, treeRows, type ListItem, type Row } from './rows';
import type { Source } from './sources';

/** The library that ships, with its search, which takes a moment to build. */
export interface IndicatorLibrary {
  entries: readonly LibraryIndicator[];
  search: Search;
}

/** Groups that begin unfolded, whatever the profile. */
const firstLevels: ReadonlySet<string> = new Set(
  profiles.flatMap(({ level1 }) => level1.map(({ name }) => name)),
);

export function usePicker(shipped: IndicatorLibrary, target: Target) {
  const session = useSession();
  const { tables, file, shelf, selection, busy } = useSessionState();
  const text = useText();
  const [query, setQuery] = useState('');
  const [source, setSource] = useState<Source>('all');
  const [open, setOpen] = useState<ReadonlySet<string>>(firstLevels);
  const [ticked, setTicked] = useState<Ticked>(new Map());
  const [currentId, setCurrentId] = useState<string>();
  const [ownFilter, setOwnFilter] = useState<{ target: string; filter: LibraryFilter }>();
  const [earlierKey, setEarlierKey] = useState<string>();
  const [withValues, setWithValues] = useState(false);

  const { table } = target;
  const at = selection?.sheet === target.sheet ? selection.area.top : undefined;
  const subject = useMemo(() => subjectOf(table), [table]);
  const { profile } = subject;
  const ownEntries = useMemo(() => [...shelf.own.workbook, ...shelf.own.user], [shelf.own]);
  const { entries, search } = useMemo(() => {
    if (ownEntries.length === 0) return shipped;
    const all = allEntries(shipped.entries, ownEntries);
    return { entries: all, search: createSearch(all) };
  }, [shipped, ownEntries]);

  // What people chose for a table stays with it; another table begins with what it is about.
  const filter: LibraryFilter = ownFilter?.target === target.id ? ownFilter.filter : subject;
  const filtered = useMemo(() => entries.filter((entry) => passes(entry, filter)), [entries, filter]);
  const tree = useMemo(() => indicatorTree(profile.id, filtered), [profile, filtered]);
  const present = namesPresent(table, at);
  const marks = {
    ticked: new Set(ticked.keys()),
    favourites: useMemo(() => new Set(shelf.favourites), [shelf.favourites]),
    own: useMemo(() => new Set(ownEntries.map(({ id }) => id)), [ownEntries]),
    present,
  };

  const searching = query.trim() !== '';
  const found = useMemo(
    () => (searching ? search(query, entries.length) : []),
    [search, query, searching, entries.length],
  );
  // What a table is about narrows the tree; whoever types a name means it, unless they narrowed things themselves.
  const results = filter === subject ? found : found.filter(({ entry }) => passes(entry, filter));
  const suggest = useMemo(() => createSuggest(entries), [entries]);
  const suggestions = useMemo(
    () => (source === 'suggested' ? suggest(subject) : { entries: [], missing: [] }),
    [source, suggest, subject],
  );
  const earlier = useMemo(() => earlierTables(target, tables, file?.tables ?? []), [target, tables, file]);
  const chosenTable = earlier.find(({ key }) => key === earlierKey) ?? earlier[0];
  const earlierOnes = useMemo(
    () => (chosenTable ? earlierEntries(chosenTable, entries) : []),
    [chosenTable, entries],
  );

  const path = (entry: LibraryIndicator) => {
    const { level1, level2 } = placeOf(entry, profile);
    return `${level1} › ${level2}`;
  };
  const byIds = (ids: readonly string[]): ListItem[] =>
    ids.flatMap((id) => {
      const entry = entries.find((candidate) => candidate.id === id);
      return entry ? [{ entry, line: path(entry) }] : [];
    });
  const lists: Record<Exclude<Source, 'all'>, () => ListItem[]> = {
    suggested: () =>
      suggestions.entries.map(({ entry, reasons }) => ({ entry, line: reasonsText(reasons, text) })),
    favourites: () => byIds(shelf.favourites),
    recents: () => byIds(shelf.recents),
    lastYear: () =>
      earlierOnes.map(({ entry, value }) => ({
        entry,
        line: value === '' ? path(entry) : text.t('picker.lastValue', { value }),
      })),
  };
  const rowsNow = (): Row[] => {
    if (searching)
      return listRows(
        results.map(({ entry, highlights }) => ({ entry, highlights, line: path(entry) })),
        marks,
      );
    return source === 'all' ? treeRows(tree, open, marks) : listRows(lists[source](), marks);
  };
  const rows = rowsNow();
  const groups = chosenGroups(
    [...ticked.values()].filter((entry) => !isPresent(entry, marks)),
    profile,
  );
  const chosen = groups.flatMap((group) => group.entries);

  const insert = async (wanted: readonly LibraryIndicator[]) => {
    if (busy || wanted.length === 0) return;
    const numbers = new Map(withValues ? earlierOnes.map(({ entry, number }) => [entry.id, number]) : []);
    const picks = wanted.map((entry) => ({
      ...pickOf(entry, profile),
      ...(numbers.has(entry.id) && { number: numbers.get(entry.id)! }),
    }));
    await session.insertIndicators(target.id, picks, at);
    if (session.state().notice?.code === 'indicatorsInserted') setTicked(new Map());
  };
  const toggleRow = (row: Row) => {
    if (row.kind === 'group') {
      const next = new Set(open);
      if (!next.delete(row.id)) next.add(row.id);
      setOpen(next);
    } else if (!row.present) setTicked(toggled(ticked, row.entry));
  };

  return {
    profile,
    duty: dutyOf(table, at),
    query,
    setQuery,
    source,
    setSource,
    searching,
    filter,
    setFilter: (next: LibraryFilter) => setOwnFilter({ target: target.id, filter: next }),
    /** Of the search results or of the whole library: how many the filter holds back. */
    hidden: searching ? found.length - results.length : entries.length - filtered.length,
    rows,
    current: rows.find(({ id }) => id === currentId),
    setCurrent: (row: Row) => setCurrentId(row.id),
    toggleRow,
    missing: suggestions.missing.map(({ name }) => name),
    earlier: { tables: earlier, chosen: chosenTable, choose: setEarlierKey },
    withValues,
    setWithValues,
    ticked,
    setTicked,
    groups,
    chosen,
    insert,
    busy: busy !== undefined,
  };
}

export type PickerState = ReturnType<typeof usePicker>;
