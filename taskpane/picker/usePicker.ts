// The picker's state: what is looked at, what is ticked, and the lines that follow from both.
import { useMemo, useState } from 'react';
import { profiles } from '../../src/domain/profiles';
import type { LibraryFilter } from '../../src/library/filter';
import type { LibraryIndicator } from '../../src/library/indicator';
import { pickOf } from '../../src/library/pick';
import { subjectOf } from '../../src/library/suggest';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { chosenGroups, toggled, type Ticked } from './chosen';
import { dutyOf, namesPresent } from './duty';
import { earlierEntries, earlierTables, type Target } from './lastYear';
import { placeLines } from './placeLine';
import { reasonsText } from './reasonsText';
import { isPresent, listRows, treeRows, type ListItem, type Row } from './rows';
import type { Source } from './sources';
import { useEntries, type IndicatorLibrary } from './useEntries';

/** Groups that begin unfolded, whatever the profile. */
const firstLevels: ReadonlySet<string> = new Set(
  profiles.flatMap(({ level1 }) => level1.map(({ name }) => name)),
);

export function usePicker(shipped: IndicatorLibrary, target: Target) {
  const session = useSession();
  const { tables, files, shelf, selection, busy } = useSessionState();
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
  // What people chose for a table stays with it; another table begins with what it is about.
  const filter: LibraryFilter = ownFilter?.target === target.id ? ownFilter.filter : subject;
  const searching = query.trim() !== '';
  const { entries, ownIds, tree, results, hidden, suggestions } = useEntries(shipped, {
    own: shelf.own,
    filter,
    isPreset: filter === subject,
    subject,
    query: searching ? query : '',
    suggesting: source === 'suggested',
  });
  const earlier = useMemo(() => earlierTables(target, tables, files), [target, tables, files]);
  const chosenTable = earlier.find(({ key }) => key === earlierKey) ?? earlier[0];
  const earlierOnes = useMemo(
    () => (chosenTable ? earlierEntries(chosenTable, entries) : []),
    [chosenTable, entries],
  );

  // As texts, so that a cursor which only moves draws no line anew.
  const names = [...namesPresent(target, at)].join('\n');
  const marks = useMemo(
    () => ({
      ticked: new Set(ticked.keys()),
      favourites: new Set(shelf.favourites),
      own: ownIds,
      present: new Set(names.split('\n')),
    }),
    [ticked, shelf.favourites, ownIds, names],
  );
  const items = useMemo((): ListItem[] | undefined => {
    const path = placeLines(profile);
    const byIds = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const entry = entries.find((candidate) => candidate.id === id);
        return entry ? [{ entry, line: path(entry) }] : [];
      });
    if (results) return results.map(({ entry, highlights }) => ({ entry, highlights, line: path(entry) }));
    switch (source) {
      case 'all':
        return undefined;
      case 'suggested':
        return suggestions.entries.map(({ entry, reasons }) => ({ entry, line: reasonsText(reasons, text) }));
      case 'favourites':
        return byIds(shelf.favourites);
      case 'recents':
        return byIds(shelf.recents);
      case 'lastYear':
        return earlierOnes.map(({ entry, value }) => ({
          entry,
          line: value === '' ? path(entry) : text.t('picker.lastValue', { value }),
        }));
    }
  }, [results, source, suggestions, shelf, earlierOnes, entries, profile, text]);
  const rows = useMemo(
    (): Row[] => (items ? listRows(items, marks) : treeRows(tree, open, marks)),
    [items, tree, open, marks],
  );
  const groups = useMemo(
    () =>
      chosenGroups(
        [...ticked.values()].filter((entry) => !isPresent(entry, marks)),
        profile,
      ),
    [ticked, marks, profile],
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

  const preset = subject.sectors.length + subject.purposes.length > 0;
  return {
    profile,
    duty: dutyOf(target, at),
    query,
    setQuery,
    /** A search looks at the whole library, wherever people were before. */
    source: searching ? ('all' as const) : source,
    setSource: (next: Source) => {
      setSource(next);
      setQuery('');
    },
    searching,
    filter,
    setFilter: (next: LibraryFilter) => setOwnFilter({ target: target.id, filter: next }),
    /** Back to the filter that the table begins with; undefined where it has none or has it. */
    toPreset: preset && filter !== subject ? () => setOwnFilter(undefined) : undefined,
    hidden,
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
