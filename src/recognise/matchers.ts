// What a label means in the header of a form, looked up once for each text.
import { remembered } from '../domain/remembered';
import { labelForms, type Grid } from './grid';
import type { HeaderGroup } from './labels';
import { HEADER_WORDS, type HeaderWords } from './words';

export interface Match {
  fields: string[];
  group?: HeaderGroup;
  /** The field that one form calls as another calls a group of columns. */
  named?: string;
}

export type Matcher = (labels: readonly string[]) => Match | undefined;

function matcherFor(words: HeaderWords): Matcher {
  const byLabel = new Map<string, string[]>();
  for (const { field, labels } of words.columns) {
    for (const label of labels) byLabel.set(label, [...(byLabel.get(label) ?? []), field]);
  }
  // A grid hands out the same array for the same text.
  const known = new WeakMap<readonly string[], { found: Match | undefined }>();
  const find: Matcher = (labels) => {
    const [whole] = labels;
    if (whole === undefined) return undefined;
    const fields = labels.map((label) => byLabel.get(label)).find(Boolean);
    const group = words.groups.find(({ pattern }) => pattern.test(whole));
    if (group) return { fields: [], group, ...(fields && { named: fields[0]! }) };
    return fields && { fields };
  };
  return (labels) => {
    let entry = known.get(labels);
    if (!entry) known.set(labels, (entry = { found: find(labels) }));
    return entry.found;
  };
}

export const MATCHERS = HEADER_WORDS.map((words) => ({ words, match: matcherFor(words) }));

export const namesAnything = (labels: readonly string[]): boolean =>
  MATCHERS.some(({ match }) => match(labels));

const labelled = new WeakMap<Grid, Map<number, readonly number[]>>();

const isLabel = remembered((text) => namesAnything(labelForms(text)));

/** Columns of the row whose text is a label of some header. Most rows have none, and several readers ask for it. */
export function labelledColumns(grid: Grid, row: number): readonly number[] {
  let rows = labelled.get(grid);
  if (!rows) labelled.set(grid, (rows = new Map()));
  let columns = rows.get(row);
  if (!columns) {
    columns = grid.used(row).filter((column) => isLabel(grid.text(row, column)));
    rows.set(row, columns);
  }
  return columns;
}
