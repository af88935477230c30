// Formula results, worked out by the .xlsx library's engine. They live here, not in the state: undo needs none of
// them. They are worked out when first asked for after a change, and never in a workbook without formulas.
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS, type Cell } from '../../src/sheet/address';
import { EngineCell, engineView } from './engineView';
import { pinToCell } from './references';
import { type CellRecord, type Content, type WorkbookState } from './state';

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

/** The workbook at the moment; `revision` grows with every change of contents. */
export interface Current {
  readonly state: WorkbookState;
  readonly revision: number;
}

export class Calculation {
  #results = new Map<string, Map<number, Content>>();
  #knownRevision = -1;

  constructor(private readonly current: Current) {}

  /** The value of a cell, of a formula its result. */
  result(sheet: string, key: number, record: CellRecord): Content {
    if (record.formula === undefined) return record.value;
    this.#refresh();
    return this.#results.get(sheet)?.get(key) ?? record.value;
  }

  #refresh(): void {
    const { state, revision } = this.current;
    if (this.#knownRevision === revision) return;
    this.#knownRevision = revision;
    this.#results = new Map();
    const formulas = formulasOf(state);
    for (const { sheet, key } of formulas) {
      const results = this.#results.get(sheet) ?? new Map<number, Content>();
      this.#results.set(sheet, results.set(key, ''));
    }
    if (this.#results.size === 0) return;
    const view = engineView(state, formulas, (_sheet, _key, record) => record);
    calculateFormulas(view.workbook);
    for (const [id, results] of this.#results) {
      for (const key of results.keys()) {
        const cell = view.sheet(id).findCell(Math.floor(key / MAX_COLUMNS) + 1, (key % MAX_COLUMNS) + 1);
        results.set(key, contentOf(cell?.result));
      }
    }
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
    const view = engineView(state, [...questions, ...formulasOf(state)], (_sheet, _key, record) => record);
    view
      .sheet(supposedSheet)
      .put(new EngineCell(cell.row + 1, cell.column + 1, value === '' ? undefined : value));
    return view;
  }
}

function formulasOf(state: WorkbookState): { sheet: string; key: number; formula: string }[] {
  return [...state.sheets.values()].flatMap(({ id, cells }) =>
    [...cells].flatMap(([key, { formula }]) => (formula === undefined ? [] : [{ sheet: id, key, formula }])),
  );
}

/** A formula that points at an empty cell gives 0. */
function contentOf(result: unknown): Content {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result) {
    return { error: String(result.error) };
  }
  return 0;
}
