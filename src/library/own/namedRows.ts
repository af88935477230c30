// The rows of a library that name an indicator, with where each belongs, and the standards below them.
import type { Grid } from '../../recognise/grid';
import { categoriesBelow, type Categories, type Placed } from './categories';
import { cellsOf, type RowCells } from './cells';
import { ownColumns } from './columns';
import { isName, plainName } from './entry';
import type { OwnHeader } from './header';
import type { ImportProblem } from './problems';
import { rowKindOf } from './rowKind';

export interface NamedRow {
  cells: RowCells;
  name: string;
  place: Placed;
  /** Rows without a name below it, which hold further standards of it. */
  below: RowCells[];
}

export interface RowsRead {
  /** Of all sheets, from top to bottom. */
  rows: NamedRow[];
  problems: ImportProblem[];
}

const ERROR_VALUE = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function errorValues(cells: RowCells): ImportProblem[] {
  return ownColumns.flatMap(({ field }) => {
    const text = cells.text(field);
    return ERROR_VALUE.test(text) ? [cells.problem('cellError', field, { text })] : [];
  });
}

/** Undefined for a row that has no name or an error, which is reported. */
function namedRow(cells: RowCells, categories: Categories, problems: ImportProblem[]): NamedRow | undefined {
  const errors = errorValues(cells);
  const name = plainName(cells.text('name'));
  if (errors.length > 0) problems.push(...errors);
  else if (!isName(name)) problems.push(cells.problem('nameMissing', 'name', { text: name }));
  else return { cells, name, place: categories.place(cells, name), below: [] };
  return undefined;
}

/** The rows between a header and `end`. */
function addRows(
  grid: Grid,
  header: OwnHeader,
  end: number,
  categories: Categories,
  { rows, problems }: RowsRead,
): void {
  let inNotes = false;
  /** What the standards of a row without a name belong to; null where that was an example or at fault itself. */
  let last: NamedRow | null | undefined;
  /** Categories in rows of their own, which count once an entry follows: else they head the next page. */
  let headings: RowCells[] = [];
  for (let row = header.bottom + 1; row < end; row++) {
    const cells = cellsOf(grid, header, row);
    const kind = rowKindOf(grid, cells, inNotes);
    if (kind !== 'empty') inNotes = kind === 'note';
    if (kind === 'category') headings.push(cells);
    if (kind === 'example') last = null;
    if (kind === 'standard') {
      if (last === undefined) problems.push(cells.problem('nameMissing', 'name', { text: '' }));
      last?.below.push(cells);
    }
    if (kind !== 'entry') continue;
    for (const heading of [...headings, cells]) categories.enter(heading);
    headings = [];
    last = namedRow(cells, categories, problems) ?? null;
    if (last) rows.push(last);
  }
}

const sameColumns = (a: OwnHeader, b: OwnHeader) =>
  ownColumns.every(({ field }) => a.columns[field] === b.columns[field]);

/** Adds the rows of a sheet. Categories go on below a header that is only repeated, as after a page break. */
export function addNamedRows(grid: Grid, headers: readonly OwnHeader[], read: RowsRead): void {
  let categories = categoriesBelow();
  headers.forEach((header, index) => {
    const [before, after] = [headers[index - 1], headers[index + 1]];
    if (!before || !sameColumns(before, header)) categories = categoriesBelow();
    addRows(grid, header, after?.top ?? grid.area.bottom + 1, categories, read);
  });
}
