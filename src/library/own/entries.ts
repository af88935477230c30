// Rows of one name are one entry: the fullest of them, and the standards of all.
import { compactText, normalisedName } from '../../domain/text';
import type { LibraryIndicator } from '../indicator';
import type { RowCells } from './cells';
import { entryFields } from './columns';
import { readEntry, unitsIn } from './entry';
import type { NamedRow } from './namedRows';
import { MOST_ENTRIES, type ImportProblem } from './problems';
import { hasStandard, standardOf, unitOfStandard } from './standardCells';

const filled = (cells: RowCells) => entryFields.filter((field) => cells.said(field) !== '').length;

/** A row that adds a standard to another and says nothing else than that one does. */
const addsTo = (main: RowCells, other: RowCells) =>
  hasStandard(other) &&
  entryFields.every((field) => {
    const text = compactText(other.said(field));
    return text === '' || text === compactText(main.said(field));
  });

function standardsIn(
  rows: readonly NamedRow[],
  unit: string,
): { standards: LibraryIndicator['standards']; problems: ImportProblem[] } {
  const standards: LibraryIndicator['standards'] = [];
  const problems: ImportProblem[] = [];
  for (const { cells, name, below } of rows) {
    for (const row of [cells, ...below].filter(hasStandard)) {
      const read = standardOf(row, name, unit);
      if ('standard' in read) standards.push(read.standard);
      else problems.push(...read.problems);
    }
  }
  return { standards, problems };
}

/** `rows` all have the same name. */
function entryOf(rows: readonly NamedRow[]): { entry?: LibraryIndicator; problems: ImportProblem[] } {
  const main = rows.reduce((best, row) => (filled(row.cells) > filled(best.cells) ? row : best));
  const [first] = rows as [NamedRow, ...NamedRow[]];
  const agreeing = rows.filter((row) => row === main || addsTo(main.cells, row.cells));
  const problems = rows
    .filter((row) => !agreeing.includes(row))
    .map(({ cells, name }) => {
      const other = cells === first.cells ? main.cells : first.cells;
      const values = { name, sheet: other.sheet, row: String(other.row + 1) };
      return cells.problem('duplicateInFile', 'name', values);
    });
  if ('problems' in main.place) problems.push(...main.place.problems);
  const read = readEntry(main.cells, main.name, 'level2' in main.place ? main.place.level2 : undefined);
  if ('problems' in read) problems.push(...read.problems);
  const [unit = unitOfStandard(main.cells)] = unitsIn(main.cells);
  const { standards, problems: ofStandards } = standardsIn(agreeing, unit);
  problems.push(...ofStandards);
  return 'entry' in read ? { entry: { ...read.entry, standards }, problems } : { problems };
}

/** In the order of the names' first rows. */
export function entriesOf(rows: readonly NamedRow[]): {
  entries: LibraryIndicator[];
  problems: ImportProblem[];
} {
  const byName = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = normalisedName(row.name);
    const same = byName.get(key);
    if (same) same.push(row);
    else if (byName.size < MOST_ENTRIES) byName.set(key, [row]);
    else {
      const limit = String(MOST_ENTRIES);
      return { entries: [], problems: [row.cells.problem('tooMany', 'name', { limit })] };
    }
  }
  const read = [...byName.values()].map(entryOf);
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}
