// A sheet as a reader of labels sees it: texts, which cells hold any, and texts normalised for matching.
import { remembered } from '../domain/remembered';
import { normalisedName } from '../domain/text';
import { displayText } from '../sheet/displayText';
import { snapshotArea, type SheetSnapshot } from '../sheet/snapshot';
import { contains, type Area } from '../sheet/address';

export interface Grid {
  snapshot: SheetSnapshot;
  area: Area;
  /** What a person reads in the cell, without blanks at its ends; '' outside of the sheet's used area. */
  text(row: number, column: number): string;
  /** The text as a label may be written, in the forms that are looked up; empty when it is too long for one. */
  labels(row: number, column: number): readonly string[];
  /** Columns of the row that hold text, from left to right. */
  used(row: number): readonly number[];
}

/** The longest label of the forms has 31 characters, blanks and brackets aside; a table's own text is soon longer. */
const LONGEST_LABEL = 80;
const BRACKETS = /[(（[【〔][^)）\]】〕]*[)）\]】〕]/g;
/** White space inside labels, and zero-width blanks, which come with a paste. */
const UNSEEN = /[\s\p{Cf}]/gu;
const YEAR_BEFORE = /^(?:\d{4}|[〇零一二三四五六七八九]{4})年度?/;

/** All forms of a label: as it is, without what stands in brackets, without the year before it. */
export function labelForms(text: string): string[] {
  if (text === '' || text.length > LONGEST_LABEL * 3) return [];
  const visible = text.replace(UNSEEN, '');
  if (visible.length > LONGEST_LABEL) return [];
  const whole = normalisedName(visible);
  const bare = normalisedName(visible.replace(BRACKETS, ''));
  return [...new Set([whole, bare, bare.replace(YEAR_BEFORE, '')])].filter((form) => form !== '');
}

/** The same array for the same text, by which matchers know it again. */
const knownForms = remembered(labelForms);

const covers = (outer: Area, inner: Area) =>
  contains(outer, { row: inner.top, column: inner.left }) &&
  contains(outer, { row: inner.bottom, column: inner.right });

/** The part of a grid in an area, as if there were nothing around it. */
export function partOf(grid: Grid, area: Area): Grid {
  if (covers(area, grid.area)) return grid;
  const known = new Map<number, readonly number[]>();
  const isInside = (row: number, column: number) => contains(area, { row, column });
  return {
    snapshot: grid.snapshot,
    area,
    text: (row, column) => (isInside(row, column) ? grid.text(row, column) : ''),
    labels: (row, column) => (isInside(row, column) ? grid.labels(row, column) : []),
    used(row) {
      let columns = known.get(row);
      if (!columns) {
        columns = grid.used(row).filter((column) => isInside(row, column));
        known.set(row, columns);
      }
      return columns;
    },
  };
}

/** Undefined when the sheet is empty. */
export function readGrid(snapshot: SheetSnapshot): Grid | undefined {
  const area = snapshotArea(snapshot);
  if (!area) return undefined;
  const { row: top, column: left } = snapshot.origin;
  const texts = snapshot.values.map((cells, r) =>
    cells.map((value, c) =>
      typeof value === 'string'
        ? value.trim()
        : displayText(value, snapshot.numberFormats[r]?.[c] ?? 'General').trim(),
    ),
  );
  const used = texts.map((cells) => {
    const columns: number[] = [];
    cells.forEach((text, c) => text !== '' && columns.push(left + c));
    return columns;
  });
  const text = (row: number, column: number) => texts[row - top]?.[column - left] ?? '';
  return {
    snapshot,
    area,
    text,
    labels: (row, column) => knownForms(text(row, column)),
    used: (row) => used[row - top] ?? [],
  };
}
