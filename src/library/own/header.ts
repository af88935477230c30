// The header of a library on a bureau's sheet: which column holds which field.
import { labelForms, type Grid } from '../../recognise/grid';
import { level2Fields, ownColumns, type OwnField } from './columns';

export interface OwnHeader {
  top: number;
  bottom: number;
  columns: Partial<Record<OwnField, number>>;
  /** Fields that a library must have a column for, and that have none here. */
  missing: OwnField[];
  /** Columns that say the same as one that was taken. */
  twice: { field: OwnField; column: number }[];
}

/** A header may have a second and a third row. */
const MOST_TIERS = 3;
/** So many cells of one row name a field, or a cell alone can't be told from a text. */
const CELLS_OF_A_TIER = 2;
/** Fields by which a header is one that lacks the names. */
const CELLS_WITHOUT_NAME = 4;

const keyOf = (label: string) => labelForms(label)[0]!;
const KEYS = ownColumns.map(({ field, label, synonyms }) => ({
  field,
  keys: [label, ...synonyms].map(keyOf),
}));
const KNOWN = new Set(KEYS.flatMap(({ keys }) => keys));

/** What each cell of the row says, as far as it names a field. */
function labelsOf(grid: Grid, row: number): Map<number, string> {
  const found = new Map<number, string>();
  for (const column of grid.used(row)) {
    const key = grid.labels(row, column).find((form) => KNOWN.has(form));
    if (key !== undefined) found.set(column, key);
  }
  return found;
}

/** The lowest label of each column counts; a row that has something else in it is the first of the body. */
function tiersAt(grid: Grid, top: number): { bottom: number; labels: Map<number, string> } {
  const labels = labelsOf(grid, top);
  let bottom = top;
  while (bottom + 1 < top + MOST_TIERS) {
    const next = labelsOf(grid, bottom + 1);
    const isTier =
      next.size >= CELLS_OF_A_TIER || (next.size > 0 && next.size === grid.used(bottom + 1).length);
    if (!isTier || [...next].every(([column, key]) => labels.get(column) === key)) break;
    for (const [column, key] of next) labels.set(column, key);
    bottom += 1;
  }
  return { bottom, labels };
}

/** Each column goes to one field; fields choose in their order, by their likeliest word. */
function assign(labels: ReadonlyMap<number, string>): Pick<OwnHeader, 'columns' | 'twice'> {
  const free = new Map([...labels].sort(([a], [b]) => a - b));
  const columns: OwnHeader['columns'] = {};
  const fieldOfKey = new Map<string, OwnField>();
  for (const { field, keys } of KEYS) {
    for (const key of keys) {
      const column = [...free].find(([, label]) => label === key)?.[0];
      if (column === undefined) continue;
      columns[field] = column;
      free.delete(column);
      fieldOfKey.set(key, field);
      break;
    }
  }
  const twice = [...free].flatMap(([column, key]) => {
    const field = fieldOfKey.get(key);
    return field ? [{ field, column }] : [];
  });
  return { columns, twice };
}

/** A header that begins at this row; one that lacks columns is one too. */
export function headerAt(grid: Grid, row: number): OwnHeader | undefined {
  if (labelsOf(grid, row).size === 0) return undefined;
  const { bottom, labels } = tiersAt(grid, row);
  const { columns, twice } = assign(labels);
  const count = Object.keys(columns).length;
  if (count < (columns.name === undefined ? CELLS_WITHOUT_NAME : CELLS_OF_A_TIER)) return undefined;
  const missing: OwnField[] = [];
  if (columns.name === undefined) missing.push('name');
  if (level2Fields.every((field) => columns[field] === undefined)) missing.push('level2');
  if (columns.definition === undefined) missing.push('definition');
  return { top: row, bottom, columns, missing, twice };
}
