// A bureau's own library out of its workbook: all of it, or the list of what has to be mended first.
import { recognise } from '../../recognise';
import { readGrid, type Grid } from '../../recognise/grid';
import { columnName } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { LibraryIndicator } from '../indicator';
import { columnOf } from './columns';
import { entriesOf } from './entries';
import { headerAt, type OwnHeader } from './header';
import { addNamedRows, type RowsRead } from './namedRows';
import type { ImportProblem } from './problems';

export interface OwnEntriesRead {
  entries: LibraryIndicator[];
  /** Names of sheets that hold something and no library. */
  otherSheets: string[];
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
const hasTargetTable = (snapshot: SheetSnapshot) => recognise([snapshot]).length > 0;

/** By sheet, then from top to bottom. */
function inOrder(problems: readonly ImportProblem[], sheets: readonly SheetSnapshot[]): ImportProblem[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  return [...problems].sort(
    (a, b) => (order.get(a.sheet) ?? -1) - (order.get(b.sheet) ?? -1) || (a.row ?? 0) - (b.row ?? 0),
  );
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
  const isOther = ({ snapshot, headers }: (typeof filled)[number]) =>
    headers.length === 0 || (hasLibrary && !headers.some(isWhole) && hasTargetTable(snapshot));
  const others = filled.filter(isOther);
  const libraries = filled.filter((sheet) => !others.includes(sheet));
  if (libraries.length === 0) return { problems: [{ code: 'noHeader', sheet: '', values: {} }] };
  const read: RowsRead = { rows: [], problems: [] };
  for (const { grid, headers } of libraries) {
    for (const header of headers) read.problems.push(...headerProblems(grid, header));
    if (headers.every(isWhole)) addNamedRows(grid, headers, read);
  }
  const { entries, problems: ofEntries } = entriesOf(read.rows);
  const problems = [...read.problems, ...ofEntries];
  if (problems.length === 0 && entries.length === 0)
    problems.push({ code: 'noEntries', sheet: libraries[0]!.snapshot.name, values: {} });
  if (problems.length > 0) return { problems: inOrder(problems, sheets) };
  return { entries, otherSheets: others.map(({ snapshot }) => snapshot.name) };
}
