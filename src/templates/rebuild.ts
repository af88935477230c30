// A table as it was found, drawn anew in a form; what found no place in it is listed.
import type { WorkbookBlueprint } from '../blueprint/blueprint';
import { looks } from '../blueprint/looks';
import { guessProfile, profiles } from '../domain/profiles';
import type { FoundTable, PlacedTable, TargetTable } from '../domain/tables';
import { compactText } from '../domain/text';
import type { LibraryIndicator } from '../library/indicator';
import { isLabel } from '../recognise/isLabel';
import { cellName, contains, type Cell } from '../sheet/address';
import { textAt } from '../sheet/displayText';
import type { SheetSnapshot } from '../sheet/snapshot';
import { drawTables } from './drawTables';
import { inTenThousandYuan } from './formUnits';

export interface Rebuilt {
  blueprint: WorkbookBlueprint;
  /** Texts that belong to the table and stand nowhere in the new one, with the A1 address they had. */
  leftovers: { cell: string; text: string }[];
}

/** `sheets` and `tables`: those that the table was found among. */
export function rebuild(
  found: FoundTable,
  sheets: readonly SheetSnapshot[],
  tables: readonly FoundTable[],
  formId: string,
  library: readonly LibraryIndicator[],
): Rebuilt {
  const { table } = found;
  const blueprint = drawTables([{ table: inFormUnits(table), formId }], {
    year: table.year,
    profile: table.kind === 'project' ? guessProfile(table.indicators) : profiles[0]!,
    sector: undefined,
    lookId: looks[0].id,
    library,
  });
  const snapshot = sheets.find(({ id }) => id === found.sheet);
  return { blueprint, leftovers: snapshot ? leftoversOf(found, snapshot, tables, blueprint) : [] };
}

const inFormUnits = (table: PlacedTable): TargetTable =>
  table.kind === 'project' ? { ...table, amount: inTenThousandYuan(table), amountUnit: '万元' } : table;

/** A text that was not read as a field is known again elsewhere, as a goal's second line is; a short one is not. */
const tellingLength = 6;

function leftoversOf(
  found: FoundTable,
  snapshot: SheetSnapshot,
  tables: readonly FoundTable[],
  { sheets }: WorkbookBlueprint,
): Rebuilt['leftovers'] {
  const drawn = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => compactText(String(value ?? '')) || []),
  );
  const isDrawn = (text: string) => drawn.some((whole) => whole.includes(compactText(text)));
  const fields = fieldsByCell(found.table);
  return cellsAround(found, snapshot, tables).flatMap((cell) => {
    const text = textAt(snapshot, cell).trim();
    if (text === '') return [];
    const own = fields.get(cellName(cell));
    const isKept = own
      ? own.every(isDrawn)
      : isLabel(text) || (text.length >= tellingLength && isDrawn(text));
    return isKept ? [] : [{ cell: cellName(cell), text }];
  });
}

/** What the table read in each of its cells; the amount and its unit are drawn as a number and its format. */
function fieldsByCell(table: PlacedTable): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const enter = (record: { at: Partial<Record<string, Cell>> }) => {
    for (const [field, cell] of Object.entries(record.at)) {
      if (!cell) continue;
      const { extras, ...own } = record as unknown as Record<string, unknown> & {
        extras?: Record<string, string>;
      };
      const text = own[field] ?? extras?.[field.replace(/^extra\./, '')];
      const isMoney = field === 'amount' || field === 'amountUnit';
      const known = fields.get(cellName(cell)) ?? [];
      fields.set(cellName(cell), [...known, ...(typeof text === 'string' && !isMoney ? [text] : [])]);
    }
  };
  enter(table);
  const rows: readonly { at: Partial<Record<string, Cell>> }[] =
    table.kind === 'summary' ? table.rows : table.indicators;
  rows.forEach(enter);
  return fields;
}

/** Cells of the table's area and of the lines around it, down and up to the tables next to it. */
function cellsAround(
  found: FoundTable,
  { origin, values }: SheetSnapshot,
  tables: readonly FoundTable[],
): Cell[] {
  const others = tables
    .filter(({ id, sheet }) => id !== found.id && sheet === found.sheet)
    .map(({ area }) => area);
  const first = Math.max(
    0,
    ...others.filter(({ bottom }) => bottom < found.area.top).map(({ bottom }) => bottom + 1),
  );
  const last = Math.min(
    Infinity,
    ...others.filter(({ top }) => top > found.area.bottom).map(({ top }) => top - 1),
  );
  return values.flatMap((cells, down) =>
    cells.flatMap((_, right): Cell[] => {
      const cell = { row: origin.row + down, column: origin.column + right };
      if (cell.row < first || cell.row > last) return [];
      return others.some((area) => contains(area, cell)) ? [] : [cell];
    }),
  );
}
