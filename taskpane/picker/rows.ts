// The picker's lines: 一级 → 二级 → 三级 as far as unfolded, or a plain list. Pure data.
import { normalisedName } from '../../src/domain/text';
import type { LibraryIndicator } from '../../src/library/indicator';
import type { SearchResult } from '../../src/library/search';
import type { Level1Node } from '../../src/library/tree';

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
  favourite: boolean;
  /** A bureau's own. */
  own: boolean;
  /** In a list: where it belongs, or why it is there. */
  line: string | undefined;
  /** Which parts of its name were searched for. */
  highlights: SearchResult['highlights'];
  place: Place;
}

export type Row = GroupRow | EntryRow;

/** Among its siblings, counted from 1. */
interface Place {
  position: number;
  size: number;
}

const withPlaces = <T>(siblings: readonly T[]): [T, Place][] =>
  siblings.map((sibling, index) => [sibling, { position: index + 1, size: siblings.length }]);

export interface Marks {
  /** Ids of entries. */
  ticked: ReadonlySet<string>;
  favourites: ReadonlySet<string>;
  own: ReadonlySet<string>;
  /** Normalised names of the indicators that the table has. */
  present: ReadonlySet<string>;
}

/** Long lists are drawn anew with every tick, and their names are long to look at. */
const knownNames = new WeakMap<LibraryIndicator, string>();

function nameOf(entry: LibraryIndicator): string {
  const known = knownNames.get(entry) ?? normalisedName(entry.name);
  knownNames.set(entry, known);
  return known;
}

export const isPresent = (entry: LibraryIndicator, { present }: Pick<Marks, 'present'>) =>
  present.has(nameOf(entry));

function entryRow(
  entry: LibraryIndicator,
  level: EntryRow['level'],
  place: Place,
  marks: Marks,
  line?: string,
  highlights: EntryRow['highlights'] = [],
): EntryRow {
  const { id } = entry;
  const present = isPresent(entry, marks);
  const ticked = !present && marks.ticked.has(id);
  const [favourite, own] = [marks.favourites.has(id), marks.own.has(id)];
  return { kind: 'entry', id, level, entry, ticked, present, favourite, own, line, highlights, place };
}

const entriesOf = (node: Level1Node) => node.level2.flatMap(({ entries }) => entries);

/** Groups without an entry are left out. */
export function treeRows(tree: readonly Level1Node[], open: ReadonlySet<string>, marks: Marks): Row[] {
  const groupRow = (
    level: GroupRow['level'],
    id: string,
    name: string,
    entries: readonly LibraryIndicator[],
    place: Place,
  ): GroupRow => ({
    kind: 'group',
    id,
    level,
    name,
    open: open.has(id),
    count: entries.length,
    ticked: entries.filter((entry) => marks.ticked.has(entry.id) && !isPresent(entry, marks)).length,
    place,
  });
  return withPlaces(tree.filter(({ count }) => count > 0)).flatMap(([level1, place1]) => {
    const row1 = groupRow(1, level1.name, level1.name, entriesOf(level1), place1);
    if (!row1.open) return [row1];
    const below = withPlaces(level1.level2.filter(({ count }) => count > 0)).flatMap(([level2, place2]) => {
      const row2 = groupRow(2, `${level1.name}/${level2.name}`, level2.name, level2.entries, place2);
      if (!row2.open) return [row2];
      const rows3 = withPlaces(level2.entries).map(([entry, place3]) => entryRow(entry, 3, place3, marks));
      return [row2, ...rows3];
    });
    return [row1, ...below];
  });
}

/** An entry of a list, and what is said below its name. */
export interface ListItem {
  entry: LibraryIndicator;
  line: string;
  highlights?: EntryRow['highlights'];
}

export function listRows(items: readonly ListItem[], marks: Marks): Row[] {
  return withPlaces(items).map(([{ entry, line, highlights }, place]) =>
    entryRow(entry, 1, place, marks, line, highlights),
  );
}
