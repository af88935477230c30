// What may not change when rows of a table come and go, and what must be as before when they are brought back.
import type { FoundTable } from '../../src/domain/tables';
import { recognise } from '../../src/recognise';
import { areaName, cellName, contains, parseArea, type Area, type Cell } from '../../src/sheet/address';
import type { SheetStore, WorkbookStore } from '../../workbench/store/store';
import { seenWorkbook } from './seenWorkbook';
import { readStore } from './wildSheet';

/** Looks that a cell has when nobody gave it any: said or not, it looks the same. */
const plain: Record<string, unknown> = {
  name: '宋体',
  size: 11,
  color: '#000000',
  horizontal: 'general',
  vertical: 'bottom',
  indent: 0,
  rotation: 0,
  pattern: 'solid',
  patternColor: '#000000',
  numberFormat: 'General',
  locked: true,
};

function given(look: unknown): unknown {
  if (typeof look !== 'object' || look === null) return look;
  const said = Object.entries(look)
    .map(([name, part]): [string, unknown] => [name, given(part)])
    .filter(([name, part]) => part !== false && plain[name] !== part && JSON.stringify(part) !== '{}');
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isCovered = (merges: readonly Area[], cell: Cell) =>
  merges.some((area) => contains(area, cell) && !(area.top === cell.row && area.left === cell.column));

/**
 * The workbook as a person sees it. Not compared: what merged cells cover, the order of names, an apostrophe that
 * says of a text that it is one, conditional formats (looked at cell by cell in their own tests: they come back in
 * pieces), and notes of rows that were removed, which Excel before ExcelApi 1.18 can't tell.
 */
export function asSeen(store: WorkbookStore): unknown {
  const { sheets, names, active: _active, ...rest } = seenWorkbook(store);
  return {
    ...rest,
    names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: sheets.map(({ cells, merges, highlights: _highlights, notes: _notes, ...sheet }) => {
      const areas = merges.map((name) => parseArea(name)!);
      const seen = Object.entries(cells).map(([place, cell]) => {
        const [row, column] = place.split('/').map(Number);
        const { style, inputText, ...content } = cell as { style?: object; inputText?: string };
        const look = isCovered(areas, { row: row!, column: column! }) ? {} : given(style ?? {});
        return [place, { ...content, input: inputText?.replace(/^'/, ''), look }] as const;
      });
      return { ...sheet, merges, cells: seen.filter(([, cell]) => JSON.stringify(cell) !== '{"look":{}}') };
    }),
  };
}

type Fields = Record<string, unknown>;

/** Fields of a table's rows, by the row they stand in; blank ones and running numbers left out. */
export function fieldsByRow({ table }: FoundTable): Map<number, Fields> {
  const records: readonly { row: number }[] = table.kind === 'summary' ? table.rows : table.indicators;
  return new Map(
    records.map((record) => [
      record.row,
      Object.fromEntries(
        Object.entries(record as object).filter(
          ([field, value]) =>
            String(value) !== '' && !['row', 'at', 'sequence', 'dutySequence'].includes(field),
        ),
      ),
    ]),
  );
}

export interface Watched {
  sheet: SheetStore;
  tables: readonly FoundTable[];
  /** How many rows are followed. */
  rows: number;
  cells: ReadonlyMap<string, { input: string; look: string; height: number; hidden: boolean }>;
}

const contentsAt = (sheet: SheetStore, cell: Cell) => ({
  input: sheet.formula(cell) ? '=' : sheet.inputText(cell),
  look: JSON.stringify(given(sheet.style(cell))),
  height: sheet.rowHeight(cell.row),
  hidden: sheet.rowHidden(cell.row),
});

/** Looks at a sheet before a change, and puts a name on each of its rows, which follows it. */
export function watch(store: WorkbookStore, sheet: SheetStore): Watched {
  const { bottom, right } = sheet.usedArea(false)!;
  const cells = new Map<string, ReturnType<typeof contentsAt>>();
  for (let row = 0; row <= bottom + 1; row++) {
    store.setName(`行${row}`, `='${sheet.name}'!$XFD$${row + 1}`);
    for (let column = 0; column <= right; column++)
      cells.set(`${row}/${column}`, contentsAt(sheet, { row, column }));
  }
  return { sheet, tables: recognise([readStore(sheet)]), rows: bottom + 2, cells };
}

/** Where each row is now; undefined for one that is gone. */
export function rowsNow(store: WorkbookStore, { rows }: Watched): (number | undefined)[] {
  const names = new Map(store.names().map(({ name, formula }) => [name, formula]));
  return Array.from({ length: rows }, (_, row) => {
    const place = /\$(\d+)$/.exec(names.get(`行${row}`) ?? '');
    return place ? Number(place[1]) - 1 : undefined;
  });
}

/**
 * What is not as before outside of the rows of one table, and in those of its cells that a change of rows leaves
 * alone. `free`: fields of the table which may be written anew.
 */
export function complaints(
  store: WorkbookStore,
  { sheet, tables, cells, ...watched }: Watched,
  own: FoundTable,
  free: ReadonlySet<string>,
): string[] {
  const now = rowsNow(store, { sheet, tables, cells, ...watched });
  const told: string[] = [];
  const records = fieldsByRow(own);
  const freeColumns = new Set(
    Object.entries(own.columns).flatMap(([name, at]) => (free.has(name) ? at : [])),
  );
  for (const [place, before] of cells) {
    const [row, column] = place.split('/').map(Number) as [number, number];
    const to = now[row];
    if (to === undefined) continue;
    const after = contentsAt(sheet, { row: to, column });
    const where = `${cellName({ row, column })} → ${cellName({ row: to, column })}`;
    const isInBody = contains(own.area, { row, column }) && row >= own.body.first && row <= own.body.last;
    // What a cell further up gave to the row may stand in the row itself now.
    const isGiven = before.input === '' && Object.values(records.get(row) ?? {}).includes(after.input);
    const isFree = isInBody && (isGiven || freeColumns.has(column) || column === own.area.left);
    if (!isFree && after.input !== before.input) told.push(`${where}: ${before.input} → ${after.input}`);
    if (after.height !== before.height || after.hidden !== before.hidden) told.push(`height of ${where}`);
    if (!isInBody && after.look !== before.look && !isCovered(sheet.merges(), { row: to, column }))
      told.push(`look of ${where}`);
  }
  const merges = sheet.merges();
  merges.forEach((a, index) => {
    const other = merges
      .slice(index + 1)
      .find((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right);
    if (other) told.push(`merged cells overlap: ${areaName(a)} ${areaName(other)}`);
  });
  const after = recognise([readStore(sheet)]);
  const others = (list: readonly FoundTable[], place: (row: number) => number | undefined) =>
    list
      .filter(({ id }) => id !== own.id)
      .map((found) => [...fieldsByRow(found)].map(([row, fields]) => [place(row), fields]));
  if (JSON.stringify(others(tables, (row) => now[row])) !== JSON.stringify(others(after, (row) => row)))
    told.push('another table is read otherwise');
  return told;
}
