// Columns without a label of their own, placed by the form's order where exactly as many are missing.
import { isExtra } from './extras';
import type { HeaderWords } from './words';
import type { Grid } from './grid';

export interface ColumnGuess {
  field: string;
  column: number;
  text: string;
}

interface Candidate {
  column: number;
  fields: string[];
  group?: { alone?: string };
  text: string;
}

/** Rows below a header at which its columns are looked at. */
interface Sample {
  first: number;
  last: number;
}

/** Does text stand below, other than a label beside the rows (年度绩效指标)? */
export function hasTextBelow(
  grid: Grid,
  words: HeaderWords,
  column: number,
  { first, last }: Sample,
): boolean {
  for (let row = first; row <= last; row++) {
    const [label] = grid.labels(row, column);
    if (grid.text(row, column) === '') continue;
    if (label === undefined || !words.groups.some(({ pattern }) => pattern.test(label))) return true;
  }
  return false;
}

/**
 * A lost tier (规划值 | 当年标准值 | blank | 前三年均值) leaves columns that carry only a group's label or none.
 * Between two columns that are known, and next to the outermost ones, they are the fields that the form has
 * there, provided that their number agrees.
 */
export function placeUnlabelled(
  grid: Grid,
  words: HeaderWords,
  labelled: readonly Candidate[],
  columns: Readonly<Partial<Record<string, number>>>,
  sample: Sample,
): ColumnGuess[] {
  const order = words.columns.map(({ field }) => field);
  const known = Object.entries(columns)
    .map(([field, column]) => ({ index: order.indexOf(field), column: column! }))
    .sort((a, b) => a.column - b.column);
  const labelOf = new Map(labelled.map((entry) => [entry.column, entry]));
  /** A column whose header is blank, or says no more than a group that can stand for a field. */
  const isFree = (column: number) => {
    const entry = labelOf.get(column);
    return !entry || (entry.fields.length === 0 && entry.group?.alone !== undefined);
  };
  const guesses: ColumnGuess[] = [];

  const fill = (afterIndex: number, beforeIndex: number, from: number, to: number) => {
    const free: number[] = [];
    for (let column = from; column <= to; column++) if (isFree(column)) free.push(column);
    // A field that one bureau's form has is there when its label says so.
    const absent = words.columns.filter(
      ({ field }, index) =>
        index > afterIndex && index < beforeIndex && columns[field] === undefined && !isExtra(field),
    );
    const required = absent.filter(({ optional }) => !optional);
    const filled = free.filter((column) => hasTextBelow(grid, words, column, sample));
    const fits = [
      [required, free],
      [required, filled],
      [absent, filled],
      [absent.filter(({ field, optional }) => optional && field === order[afterIndex + 1]), filled],
    ] as const;
    const fit = fits.find(([fields, list]) => fields.length > 0 && fields.length === list.length);
    fit?.[0].forEach(({ field }, i) => {
      const column = fit[1][i]!;
      guesses.push({ field, column, text: labelOf.get(column)?.text ?? '' });
    });
  };

  known.forEach(({ index, column }, i) => {
    const next = known[i + 1];
    // Where the order is another one, only what a department may add after this field can stand there.
    if (next) fill(index, next.index > index ? next.index : index + 2, column + 1, next.column - 1);
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first && last) {
    // A blank header at the outer edge means something only where texts stand below it.
    let left = first.column;
    while (isFree(left - 1) && hasTextBelow(grid, words, left - 1, sample)) left--;
    fill(-1, first.index, left, first.column - 1);
    let right = last.column;
    while (isFree(right + 1) && (labelOf.has(right + 1) || hasTextBelow(grid, words, right + 1, sample)))
      right++;
    // Under a group's label stand all its columns, those without text too.
    const absent = words.columns.slice(last.index + 1).filter(({ optional }) => !optional).length;
    const group = Array.from({ length: absent }, (_, i) => last.column + 1 + i);
    const holdsText = group.slice(1).some((column) => hasTextBelow(grid, words, column, sample));
    if (labelOf.has(last.column + 1) && group.every(isFree) && holdsText)
      right = Math.max(right, last.column + absent);
    fill(last.index, order.length, last.column + 1, right);
  }
  return guesses;
}
