// Tables to take indicators from: others of this workbook, and those of the files that were read.
import { parseValue, tidyValue } from '../../src/domain/values';
import type { FoundTable, PlacedIndicatorTable } from '../../src/domain/tables';
import { normalisedName } from '../../src/domain/text';
import type { LibraryIndicator } from '../../src/library/indicator';
import { entryOfRow } from '../../src/library/own';
import type { ListedFile } from '../../src/session/session';
import { isIndicatorTable } from '../parts/kinds';

export type Target = FoundTable<PlacedIndicatorTable>;

/** A table to take from, and the name of the file that it stands in. */
export interface EarlierTable {
  key: string;
  found: Target;
  file: string | undefined;
}

/** An indicator of an earlier table, with its value there. */
export interface EarlierEntry {
  entry: LibraryIndicator;
  /** As a person reads it. */
  value: string;
  number: string;
}

/** Tables of the target's kind, the likeliest first: of the same name, then of a file, then the latest year, then the file read last. */
export function earlierTables(
  target: Target,
  here: readonly FoundTable[],
  files: readonly ListedFile[],
): EarlierTable[] {
  const of = (tables: readonly FoundTable[], file?: string) =>
    tables
      .filter(isIndicatorTable)
      .filter(({ id, table }) => table.kind === target.table.kind && (file !== undefined || id !== target.id))
      .map((found) => ({ key: JSON.stringify([file, found.id]), found, file }));
  const rank = ({ found, file }: EarlierTable) =>
    (subject(found) === subject(target) ? 2 : 0) + (file === undefined ? 0 : 1);
  const year = ({ found }: EarlierTable) => found.table.year ?? 0;
  const inFiles = [...files].reverse().flatMap(({ tables, name }) => of(tables, name));
  return [...inFiles, ...of(here)].sort((a, b) => rank(b) - rank(a) || year(b) - year(a));
}

const subject = ({ table }: Target) =>
  normalisedName(table.kind === 'project' ? table.projectName : table.department);

/** @param builtIn says what a row does not: definition, source of the figure */
export function earlierEntries(
  { found }: EarlierTable,
  builtIn: readonly LibraryIndicator[],
): EarlierEntry[] {
  const seen = new Set<string>();
  return found.table.indicators.flatMap((indicator) => {
    // A strategic table has no kinds, and asks for none.
    const read = entryOfRow(found, indicator.row, { level2: '数量指标', builtIn });
    if (!read || 'lacks' in read) return [];
    const { entry } = read;
    if (seen.has(entry.id)) return [];
    seen.add(entry.id);
    const text =
      'annualValue' in indicator
        ? indicator.annualValue
        : `${indicator.operator}${indicator.number}${indicator.unit}`;
    const value = parseValue(text);
    return [{ entry, value: tidyValue(value), number: value.kind === 'quantity' ? value.number : '' }];
  });
}
