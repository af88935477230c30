// A bureau's own library out of its workbook: all of it, or the list of what has to be mended first.
import { normalisedName } from '../../domain/text';
import { recognise } from '../../recognise';
import { readGrid, type Grid } from '../../recognise/grid';
import { columnName } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { LibraryIndicator } from '../indicator';
import { categoriesBelow, type Categories } from './categories';
import { cellsOf, type RowCells } from './cells';
import { columnOf, ownColumns } from './columns';
import { isName, plainName, readEntry } from './entry';
import { headerAt, type OwnHeader } from './header';
import { MOST_ENTRIES, type ImportProblem } from './problems';
import { rowKindOf } from './rowKind';
import { standardOf } from './standardCells';

export interface OwnEntriesRead {
  entries: LibraryIndicator[];
  /** Names of sheets that hold something and no library. */
  otherSheets: string[];
}

const ERROR_VALUE = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

interface Reading {
  entries: LibraryIndicator[];
  problems: ImportProblem[];
  /** Where each name stood first. */
  seen: Map<string, { sheet: string; row: string }>;
  /** Rows that are entries, the faulty ones too. */
  count: number;
}

/** What is wrong with the header itself. */
function headerProblems(grid: Grid, { top, columns, missing, twice }: OwnHeader): ImportProblem[] {
  const at = (column: number) => ({
    sheet: grid.snapshot.name,
    row: top + 1,
    column: columnName(column),
  });
  const first = Math.min(...Object.values(columns));
  return [
    ...(missing.length > 0 ? [{ code: 'columnMissing' as const, ...at(first), values: { missing } }] : []),
    ...twice.map(({ field, column }) => ({
      code: 'columnTwice' as const,
      ...at(column),
      values: { field, text: columnOf(field).label },
    })),
  ];
}

function errorValues(cells: RowCells): ImportProblem[] {
  return ownColumns.flatMap(({ field }) => {
    const text = cells.text(field);
    return ERROR_VALUE.test(text) ? [cells.problem('cellError', field, { text })] : [];
  });
}

/** An entry of the row, unless its name was there before. */
function readRow(cells: RowCells, categories: Categories, reading: Reading): LibraryIndicator | undefined {
  const errors = errorValues(cells);
  const name = plainName(cells.text('name'));
  if (errors.length > 0 || !isName(name)) {
    reading.problems.push(...errors);
    if (errors.length === 0) reading.problems.push(cells.problem('nameMissing', 'name', { text: name }));
    return undefined;
  }
  const first = reading.seen.get(normalisedName(name));
  if (first) reading.problems.push(cells.problem('duplicateInFile', 'name', { name, ...first }));
  const place = categories.place(cells, name);
  const read = readEntry(cells, name, 'level2' in place ? place.level2 : undefined);
  if ('problems' in place) reading.problems.push(...place.problems);
  if ('problems' in read) reading.problems.push(...read.problems);
  if (first) return undefined;
  const own = { sheet: cells.problem('duplicateInFile', 'name').sheet, row: String(cells.row + 1) };
  reading.seen.set(normalisedName(name), own);
  return 'entry' in read ? read.entry : undefined;
}

/** The rows below a header, to the next one or the end of the sheet. */
function readRows(
  grid: Grid,
  header: OwnHeader,
  end: number,
  categories: Categories,
  reading: Reading,
): void {
  let inNotes = false;
  /** What further standards belong to; undefined below a faulty row or an example, which have had their say. */
  let last: LibraryIndicator | undefined;
  let hasLast = false;
  /** Categories in rows of their own, which count once an entry follows: else they head the next page. */
  let headings: RowCells[] = [];
  for (let row = header.bottom + 1; row < end && reading.count <= MOST_ENTRIES; row++) {
    const cells = cellsOf(grid, header, row);
    const kind = rowKindOf(grid, cells, inNotes);
    if (kind !== 'empty') inNotes = kind === 'note';
    if (kind === 'category') headings.push(cells);
    if (kind === 'example') [last, hasLast] = [undefined, true];
    if (kind === 'entry') {
      for (const heading of [...headings, cells]) categories.enter(heading);
      headings = [];
      reading.count += 1;
      last = readRow(cells, categories, reading);
      hasLast = true;
      if (last) reading.entries.push(last);
      if (reading.count > MOST_ENTRIES)
        reading.problems = [cells.problem('tooMany', 'name', { limit: String(MOST_ENTRIES) })];
    }
    if (kind === 'standard') {
      if (!hasLast) reading.problems.push(cells.problem('nameMissing', 'name', { text: '' }));
      if (!last) continue;
      const read = standardOf(cells, last.name, last.units[0] ?? '');
      if ('standard' in read) last.standards.push(read.standard);
      else reading.problems.push(...read.problems);
    }
  }
}

function headersOf(grid: Grid): OwnHeader[] {
  const found: OwnHeader[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const header = headerAt(grid, row);
    if (!header) continue;
    found.push(header);
    row = header.bottom;
  }
  return found;
}

const isWhole = ({ missing }: OwnHeader) => missing.length === 0;
const sameColumns = (a: OwnHeader, b: OwnHeader) =>
  ownColumns.every(({ field }) => a.columns[field] === b.columns[field]);

/** Categories go on below a header that is only repeated, as after a page break. */
function readSheet(grid: Grid, headers: readonly OwnHeader[], reading: Reading): void {
  let categories = categoriesBelow();
  headers.forEach((header, index) => {
    const [before, after] = [headers[index - 1], headers[index + 1]];
    if (!isWhole(header)) return;
    if (!before || !sameColumns(before, header)) categories = categoriesBelow();
    readRows(grid, header, after?.top ?? grid.area.bottom + 1, categories, reading);
  });
}

/**
 * All entries of the sheets that can be seen. A header that lacks a column is a problem, unless its sheet has a
 * target table while another sheet has a library. Any problem, and nothing is imported.
 */
export function readOwnEntries(
  sheets: readonly SheetSnapshot[],
): OwnEntriesRead | { problems: ImportProblem[] } {
  const filled = sheets.flatMap((snapshot) => {
    const grid = snapshot.hidden ? undefined : readGrid(snapshot);
    return grid ? [{ snapshot, grid, headers: headersOf(grid) }] : [];
  });
  const hasLibrary = filled.some(({ headers }) => headers.some(isWhole));
  const isTargetTable = (snapshot: SheetSnapshot) => recognise([snapshot]).length > 0;
  const isOther = ({ snapshot, headers }: (typeof filled)[number]) =>
    headers.length === 0 || (hasLibrary && !headers.some(isWhole) && isTargetTable(snapshot));
  const otherSheets = filled.filter(isOther).map(({ snapshot }) => snapshot.name);
  const libraries = filled.filter(({ snapshot }) => !otherSheets.includes(snapshot.name));
  if (libraries.length === 0) return { problems: [{ code: 'noHeader', sheet: '', values: {} }] };
  const reading: Reading = { entries: [], problems: [], seen: new Map(), count: 0 };
  for (const { grid, headers } of libraries) {
    for (const header of headers) reading.problems.push(...headerProblems(grid, header));
    readSheet(grid, headers, reading);
    if (reading.count > MOST_ENTRIES) break;
  }
  const { entries, problems, count } = reading;
  if (problems.length === 0 && count === 0)
    problems.push({ code: 'noEntries', sheet: libraries[0]!.snapshot.name, values: {} });
  return problems.length > 0 ? { problems } : { entries, otherSheets };
}
