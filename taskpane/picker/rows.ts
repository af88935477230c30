// The picker's lines: 一级 → 二级 → 三级 as far as unfolded, or the results of a search. Pure data.
import { findLevel2, type Profile } from '../../src/domain/profiles';
import { normalisedName } from '../../src/domain/text';
import type { LibraryIndicator } from '../../src/library/indicator';
import type { SearchResult } from '../../src/library/search';
import type { IndicatorPick } from '../../src/session/session';

export interface Group {
  /** Unique in the tree: the names on the way to it. */
  id: string;
  name: string;
  groups: Group[];
  /** Of a 二级 only. */
  entries: LibraryIndicator[];
}

export interface GroupRow {
  kind: 'group';
  id: string;
  level: 1 | 2;
  name: string;
  open: boolean;
  count: number;
  ticked: number;
  place: Place;
}

export interface EntryRow {
  kind: 'entry';
  id: string;
  level: 1 | 3;
  entry: LibraryIndicator;
  ticked: boolean;
  /** Already in the table, so not to be ticked. */
  present: boolean;
  /** Where a search result belongs, and which parts of its name were searched for. */
  found: { path: string; highlights: SearchResult['highlights'] } | undefined;
  place: Place;
}

export type Row = GroupRow | EntryRow;

/** Among its siblings, counted from 1. */
interface Place {
  position: number;
  size: number;
}

/** Where an entry belongs under a profile, by the profile's own names. */
export function placeOf(entry: LibraryIndicator, profile: Profile): { level1: string; level2: string } {
  const { level1, level2 } = entry.place[profile.id as keyof LibraryIndicator['place']];
  const match = findLevel2(profile, level2);
  return match ? { level1: match.level1.name, level2: match.level2.name } : { level1, level2 };
}

/** The library under a profile, in the profile's order; groups without an entry are left out. */
export function groupEntries(entries: readonly LibraryIndicator[], profile: Profile): Group[] {
  const placed = entries.map((entry) => ({ entry, place: placeOf(entry, profile) }));
  const group1 = (level1: Profile['level1'][number]): Group => ({
    id: level1.name,
    name: level1.name,
    entries: [],
    groups: level1.level2
      .map(({ name }) => ({
        id: `${level1.name}/${name}`,
        name,
        groups: [],
        entries: placed
          .filter(({ place }) => place.level1 === level1.name && place.level2 === name)
          .map(({ entry }) => entry),
      }))
      .filter(({ entries: own }) => own.length > 0),
  });
  return profile.level1.map(group1).filter(({ groups }) => groups.length > 0);
}

export function entriesOf(group: Group): LibraryIndicator[] {
  return [...group.entries, ...group.groups.flatMap(entriesOf)];
}

export interface Marks {
  /** Ids of entries. */
  ticked: ReadonlySet<string>;
  /** Normalised names of the indicators that the table has. */
  present: ReadonlySet<string>;
}

export const isPresent = (entry: LibraryIndicator, { present }: Marks) =>
  present.has(normalisedName(entry.name));

function entryRow(
  entry: LibraryIndicator,
  level: EntryRow['level'],
  place: Place,
  marks: Marks,
  found: EntryRow['found'],
): EntryRow {
  const present = isPresent(entry, marks);
  const ticked = !present && marks.ticked.has(entry.id);
  return { kind: 'entry', id: entry.id, level, entry, ticked, present, found, place };
}

export function treeRows(groups: readonly Group[], open: ReadonlySet<string>, marks: Marks): Row[] {
  const rowsOf = (siblings: readonly Group[], level: GroupRow['level']): Row[] =>
    siblings.flatMap((group, index) => {
      const entries = entriesOf(group);
      const row: GroupRow = {
        kind: 'group',
        id: group.id,
        level,
        name: group.name,
        open: open.has(group.id),
        count: entries.length,
        ticked: entries.filter((entry) => marks.ticked.has(entry.id) && !isPresent(entry, marks)).length,
        place: { position: index + 1, size: siblings.length },
      };
      if (!row.open) return [row];
      const leaves = group.entries.map((entry, at) =>
        entryRow(entry, 3, { position: at + 1, size: group.entries.length }, marks, undefined),
      );
      return [row, ...rowsOf(group.groups, 2), ...leaves];
    });
  return rowsOf(groups, 1);
}

export function resultRows(results: readonly SearchResult[], profile: Profile, marks: Marks): Row[] {
  return results.map(({ entry, highlights }, index) => {
    const { level1, level2 } = placeOf(entry, profile);
    const found = { path: `${level1} › ${level2}`, highlights };
    return entryRow(entry, 1, { position: index + 1, size: results.length }, marks, found);
  });
}

/** What is inserted for an entry: the figure is left to the user, a quality gets its best word. */
export function pickOf(entry: LibraryIndicator, profile: Profile): IndicatorPick {
  const place = placeOf(entry, profile);
  return entry.kind === 'quantitative'
    ? { ...place, name: entry.name, operator: entry.operator ?? '', number: '', unit: entry.units[0] ?? '' }
    : { ...place, name: entry.name, operator: '', number: '', unit: entry.scale[0] ?? '' };
}
