// The store's cells as the formula engine of the .xlsx library wants to see a workbook. Rows and columns count from 1.
import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS } from '../../src/sheet/address';
import { hasContent, type CellRecord, type Content, type SheetState, type WorkbookState } from './state';

/** The engine's tags of cells: anything but a formula (and empty, merged) is a plain value. */
const FORMULA = 6;
const PLAIN = 3;

type EachCell = (cell: CellLike, column: number) => void;
type EachRow = (row: RowLike, number: number) => void;

export class EngineCell implements CellLike {
  readonly type: number;
  readonly model: { isDynamicArray?: boolean };
  result: CellLike['result'];

  /** A formula stands here without its `=`; `spills` lets a list flow into the cells beside and below. */
  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
    readonly formula?: string,
    spills = false,
  ) {
    this.type = formula === undefined ? PLAIN : FORMULA;
    this.model = spills ? { isDynamicArray: true } : {};
    this.result = formula === undefined ? undefined : (value as CellLike['result']);
  }
}

export class EngineSheet implements WorksheetLike {
  readonly name: string;
  readonly dimensions: WorksheetLike['dimensions'];
  readonly mergedRegions: WorksheetLike['mergedRegions'];
  readonly #rows = new Map<number, Map<number, EngineCell>>();

  constructor(
    readonly id: number,
    state: SheetState,
    contentOf: (key: number, record: CellRecord) => { value: Content; formula?: string },
  ) {
    this.name = state.name;
    const size = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const [key, record] of state.cells) {
      if (!hasContent(record)) continue;
      const row = Math.floor(key / MAX_COLUMNS) + 1;
      const col = (key % MAX_COLUMNS) + 1;
      const { value, formula } = contentOf(key, record);
      this.put(new EngineCell(row, col, value, formula?.slice(1)));
      size.top = Math.min(size.top, row);
      size.left = Math.min(size.left, col);
      size.bottom = Math.max(size.bottom, row);
      size.right = Math.max(size.right, col);
    }
    this.dimensions = size.bottom ? size : null;
    this.mergedRegions = state.merges.map(({ top, left, bottom, right }) => ({
      top: top + 1,
      left: left + 1,
      bottom: bottom + 1,
      right: right + 1,
    }));
  }

  put(cell: EngineCell): void {
    const row = this.#rows.get(cell.row);
    if (row) row.set(cell.col, cell);
    else this.#rows.set(cell.row, new Map([[cell.col, cell]]));
  }

  eachRow(options: EachRow | { includeEmpty?: boolean }, callback?: EachRow): void {
    const each = callback ?? (options as EachRow);
    for (const [number, cells] of this.#rows) {
      const eachCell = (cellOptions: EachCell | { includeEmpty?: boolean }, cellCallback?: EachCell) => {
        for (const [col, cell] of cells) (cellCallback ?? (cellOptions as EachCell))(cell, col);
      };
      each({ eachCell }, number);
    }
  }

  findCell(row: number, col: number): EngineCell | undefined {
    return this.#rows.get(row)?.get(col);
  }

  getCell(row: number, col: number): EngineCell {
    const found = this.findCell(row, col);
    if (found) return found;
    const made = new EngineCell(row, col, undefined);
    this.put(made);
    return made;
  }
}

export interface EngineView {
  workbook: WorkbookLike;
  sheet(id: string): EngineSheet;
}

/**
 * `formulas` is what will be worked out: sheets that none of it can read are shown empty, since the engine walks over
 * every cell it is shown.
 */
export function engineView(
  state: WorkbookState,
  formulas: readonly { sheet: string; formula: string }[],
  contentOf: (sheet: string, key: number, record: CellRecord) => { value: Content; formula?: string },
): EngineView {
  const ids = [...state.sheets.keys()];
  const isRead = readSheets(state, formulas);
  const worksheets = [...state.sheets.values()].map(
    (sheet, index) =>
      new EngineSheet(index + 1, isRead(sheet) ? sheet : { ...sheet, cells: new Map() }, (key, record) =>
        contentOf(sheet.id, key, record),
      ),
  );
  const byName = new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = state.names.map(({ name, formula, sheet }) => ({
    name,
    ranges: [formula.slice(1)],
    ...(sheet ? { localSheetId: ids.indexOf(sheet) } : {}),
  }));
  return {
    workbook: {
      worksheets,
      getWorksheet: (id) =>
        typeof id === 'number' ? worksheets[id - 1] : byName.get(String(id).toLowerCase()),
      definedNames: { getAllEntries: () => names, getAllNames: () => names },
    },
    sheet: (id) => worksheets[ids.indexOf(id)]!,
  };
}

/** Tells of a sheet whether one of the formulas may read it. */
export function readSheets(
  state: WorkbookState,
  formulas: readonly { sheet: string; formula: string }[],
): (sheet: SheetState) => boolean {
  const own = new Set(formulas.map(({ sheet }) => sheet));
  const text = [...new Set([...formulas, ...state.names].map(({ formula }) => formula.toLowerCase()))].join(
    '\n',
  );
  // The place that INDIRECT reads stands in cells; a reference through several sheets names only two of them.
  const anywhere = text.includes('indirect(') || /:[^\n:!]*!/.test(text);
  return ({ id, name }) => anywhere || own.has(id) || text.includes(name.toLowerCase().replaceAll("'", "''"));
}
