// Formula results, worked out by the .xlsx library's engine. They live here, not in the state: undo needs none of
// them. They are worked out when first asked for after a change, and never in a workbook without formulas.
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS, type Cell } from '../../src/sheet/address';
import { EngineCell, engineView, readSheets } from './engineView';
import { pinToCell } from './references';
import { cellAt, type CellRecord, type Content, type SheetState, type WorkbookState } from './state';

/** Where formulas that stand in no cell are worked out: no reference of a real sheet reaches there. */
const SCRATCH = { row: 1_000_000, column: 16_000 };
const SCRATCH_COLUMNS = MAX_COLUMNS - SCRATCH.column;

export interface Question {
  /** Id of the sheet. */
  sheet: string;
  /** With its `=`, as it reads in the cell `at`. */
  formula: string;
  at: Cell;
}

export interface Supposition {
  sheet: string;
  cell: Cell;
  value: Content;
}

/** The workbook at the moment. */
export interface Current {
  readonly state: WorkbookState;
  /** Grows with every change of contents. */
  readonly revision: number;
  /** The revision in which the sheet's contents changed last. */
  revisionOf(sheet: string): number;
}

interface SheetResults {
  revision: number;
  formulas: readonly { sheet: string; key: number; formula: string }[];
  /** May its formulas read this sheet? */
  reads: (sheet: SheetState) => boolean;
  results: Map<number, Content>;
}

export class Calculation {
  #known = new Map<string, SheetResults>();
  #knownRevision = -1;

  constructor(private readonly current: Current) {}

  /** The value of a cell, of a formula its result. */
  result(sheet: string, key: number, record: CellRecord): Content {
    if (record.formula === undefined) return record.value;
    this.#refresh();
    return this.#known.get(sheet)?.results.get(key) ?? record.value;
  }

  /** Works out the sheets that changed, and those that read them; the results of all others stand. */
  #refresh(): void {
    const { state, revision } = this.current;
    if (this.#knownRevision === revision) return;
    this.#knownRevision = revision;
    const before = this.#known;
    const stale = this.#takeStock();
    if (stale.size === 0) return;
    const formulas = [...stale.values()].flatMap((sheet) => sheet.formulas);
    const view = engineView(state, formulas, (sheet, key, record) => {
      if (record.formula === undefined || stale.has(sheet)) return record;
      return { value: before.get(sheet)?.results.get(key) ?? record.value };
    });
    calculateFormulas(view.workbook);
    for (const { sheet, key } of formulas) {
      const { row, column } = cellAt(key);
      const cell = view.sheet(sheet).findCell(row + 1, column + 1);
      stale.get(sheet)!.results.set(key, contentOf(cell?.result));
    }
  }

  /** The formulas of each sheet as they are now; answers the sheets that have to be worked out anew. */
  #takeStock(): Map<string, SheetResults> {
    const { state } = this.current;
    const stale = new Map<string, SheetResults>();
    const stock = new Map<string, SheetResults>();
    const changed: SheetState[] = [];
    for (const sheet of state.sheets.values()) {
      const revision = this.current.revisionOf(sheet.id);
      const known = this.#known.get(sheet.id);
      if (known?.revision === revision) stock.set(sheet.id, known);
      else {
        const formulas = formulasOf(sheet);
        const fresh = { revision, formulas, reads: readSheets(state, formulas), results: new Map() };
        stock.set(sheet.id, fresh);
        changed.push(sheet);
        if (formulas.length > 0) stale.set(sheet.id, fresh);
      }
    }
    // Who reads a sheet whose results may change, may change as well.
    for (const sheet of changed) {
      for (const [id, entry] of stock) {
        if (stale.has(id) || entry.formulas.length === 0 || !entry.reads(sheet)) continue;
        const again = { ...entry, results: new Map<number, Content>() };
        stock.set(id, again);
        stale.set(id, again);
        changed.push(state.sheets.get(id)!);
      }
    }
    this.#known = stock;
    return stale;
  }

  /**
   * The single value of each formula. When a cell is supposed to hold something else, what depends on it follows.
   */
  evaluate(questions: readonly Question[], supposition?: Supposition): Content[] {
    if (questions.length === 0) return [];
    const view = this.#view(questions, supposition);
    const cells = questions.map(({ sheet, formula, at }, index) => {
      const row = SCRATCH.row + Math.floor(index / SCRATCH_COLUMNS);
      const column = SCRATCH.column + (index % SCRATCH_COLUMNS);
      const cell = new EngineCell(row, column, undefined, pinToCell(formula, at).slice(1));
      view.sheet(sheet).put(cell);
      return cell;
    });
    calculateFormulas(view.workbook);
    return cells.map((cell) => contentOf(cell.result));
  }

  /** All values of a formula that gives a range or a list, row by row. */
  evaluateList(question: Question): Content[] {
    const { sheet, formula, at } = question;
    const view = this.#view([question]);
    const scratch = view.sheet(sheet);
    const { row, column } = SCRATCH;
    scratch.put(new EngineCell(row, column, undefined, pinToCell(formula, at).slice(1), true));
    calculateFormulas(view.workbook);
    const values: Content[] = [];
    for (let r = row; scratch.findCell(r, column); r++) {
      for (let c = column; c < MAX_COLUMNS; c++) {
        const cell = scratch.findCell(r, c);
        if (!cell) break;
        values.push(contentOf((cell.formula === undefined ? cell.value : cell.result) ?? ''));
      }
    }
    return values;
  }

  /** Known results stand in for formulas, unless a supposition may change them. */
  #view(questions: readonly Question[], supposition?: Supposition) {
    const { state } = this.current;
    if (!supposition)
      return engineView(state, questions, (sheet, key, record) => ({
        value: this.result(sheet, key, record),
      }));
    const { sheet: supposedSheet, cell, value } = supposition;
    const all = [...state.sheets.values()].flatMap(formulasOf);
    const view = engineView(state, [...questions, ...all], (_sheet, _key, record) => record);
    view
      .sheet(supposedSheet)
      .put(new EngineCell(cell.row + 1, cell.column + 1, value === '' ? undefined : value));
    return view;
  }
}

function formulasOf({ id, cells }: SheetState): { sheet: string; key: number; formula: string }[] {
  const formulas: { sheet: string; key: number; formula: string }[] = [];
  for (const [key, { formula }] of cells) {
    if (formula !== undefined) formulas.push({ sheet: id, key, formula });
  }
  return formulas;
}

/** A formula that points at an empty cell gives 0. */
function contentOf(result: unknown): Content {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result) {
    return { error: String(result.error) };
  }
  return 0;
}
