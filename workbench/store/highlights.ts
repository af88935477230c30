// Conditional formats: what they give each cell now. A sheet's formulas are worked out together, because the engine
// takes many in one go far quicker than one by one, and anew only when something they read has changed.
import { contains, type Area, type Cell } from '../../src/sheet/address';
import type { Highlight, HighlightLook } from '../../src/sheet/style';
import { intersection, subtractArea } from './areas';
import { usedArea } from './contents';
import type { Calculation, Current, Question } from './calculation';
import { inputsOf, type Inputs } from './inputs';
import { moveFormula } from './references';
import { isError, keyOf, type Content, type SheetState } from './state';

interface Answer {
  applies: boolean;
  revision: number;
  inputs: Inputs | undefined;
  /** The contents of the inputs when the answer was found. */
  read: string;
}

/** Answers kept for a sheet before all are forgotten; a sheet that is edited for long leaves old ones behind. */
const MAX_ANSWERS = 50_000;

export class HighlightLooks {
  readonly #answers = new Map<string, Map<string, Answer>>();
  readonly #asked = new Map<string, number>();

  constructor(
    private readonly current: Current,
    private readonly calculation: Calculation,
  ) {}

  /** The looks of all conditional formats that apply to the cell, the first winning where two disagree. */
  at(sheet: SheetState, cell: Cell): HighlightLook | undefined {
    const candidates = sheet.highlights.filter(({ area }) => contains(area, cell));
    if (candidates.length === 0) return undefined;
    const { revision } = this.current;
    if (this.#asked.get(sheet.id) !== revision) {
      this.#asked.set(sheet.id, revision);
      const used = usedArea(sheet, false);
      if (used)
        this.#ask(
          sheet,
          sheet.highlights.flatMap((h) => cellsOf(h, intersection(h.area, used))),
        );
    }
    this.#ask(
      sheet,
      candidates.map((highlight) => ({ highlight, cell })),
    );
    const answers = this.#answersFor(sheet.id);
    let look: HighlightLook | undefined;
    for (const highlight of candidates) {
      if (!answers.get(questionKey(formulaAt(highlight, cell), cell))?.applies) continue;
      look = combine(look, highlight.look);
      if (highlight.stopIfTrue) break;
    }
    return look;
  }

  #answersFor(id: string): Map<string, Answer> {
    let answers = this.#answers.get(id);
    if (!answers || answers.size > MAX_ANSWERS) {
      answers = new Map();
      this.#answers.set(id, answers);
    }
    return answers;
  }

  /** What a formula of the sheet reads, as one text, to be compared with the same later. */
  #contentsText(
    own: SheetState,
    { sheet: name, area: { top, left, bottom, right } }: Inputs[number],
  ): string {
    const sheet =
      name === undefined
        ? own
        : [...this.current.state.sheets.values()].find((s) => s.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return '';
    const contents: unknown[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = keyOf({ row, column });
        const record = sheet.cells.get(key);
        contents.push(record ? this.calculation.result(sheet.id, key, record) : '');
      }
    }
    return JSON.stringify(contents);
  }

  #ask(sheet: SheetState, places: { highlight: Highlight; cell: Cell }[]): void {
    const answers = this.#answersFor(sheet.id);
    const { revision } = this.current;
    const read = (inputs: Inputs | undefined) =>
      (inputs ?? []).map((input) => this.#contentsText(sheet, input)).join('\u0000');
    const questions = new Map<string, Question>();
    for (const { highlight, cell } of places) {
      const formula = formulaAt(highlight, cell);
      const key = questionKey(formula, cell);
      const answer = answers.get(key);
      if (answer?.revision === revision) continue;
      if (answer?.inputs && read(answer.inputs) === answer.read) answer.revision = revision;
      else questions.set(key, { sheet: sheet.id, formula, at: cell });
    }
    const contents = this.calculation.evaluate([...questions.values()]);
    [...questions].forEach(([key, { formula }], index) => {
      const inputs = answers.get(key)?.inputs ?? inputsOf(formula);
      answers.set(key, { applies: isTrue(contents[index]!), revision, inputs, read: read(inputs) });
    });
  }
}

function cellsOf(highlight: Highlight, area: Area | undefined): { highlight: Highlight; cell: Cell }[] {
  const cells: { highlight: Highlight; cell: Cell }[] = [];
  for (let row = area?.top ?? 0; area && row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      cells.push({ highlight, cell: { row, column } });
  }
  return cells;
}

const moved = new WeakMap<Highlight, Map<number, string>>();

/** The condition as it reads in a cell; remembered, since every drawing of the sheet asks for it. */
function formulaAt(highlight: Highlight, cell: Cell): string {
  const known = moved.get(highlight) ?? new Map<number, string>();
  moved.set(highlight, known);
  const key = keyOf(cell);
  let formula = known.get(key);
  if (formula === undefined) {
    const { area } = highlight;
    formula = moveFormula(highlight.formula, cell.row - area.top, cell.column - area.left);
    known.set(key, formula);
  }
  return formula;
}

/** The same formula asked in several cells (`=$A$1>0`) is one question, unless it asks where it stands. */
const questionKey = (formula: string, cell: Cell) =>
  /\b(ROW|COLUMN)\(\s*\)/i.test(formula) ? `${formula} ${keyOf(cell)}` : formula;

const isTrue = (content: Content) =>
  !isError(content) && content !== '' && content !== false && content !== 0;

function combine(first: HighlightLook | undefined, next: HighlightLook): HighlightLook {
  if (!first) return next;
  return {
    ...next,
    ...first,
    ...(first.font || next.font ? { font: { ...next.font, ...first.font } } : {}),
    ...(first.border || next.border ? { border: { ...next.border, ...first.border } } : {}),
  };
}

/** Takes conditional formats off the area; what is left of them around it stays. */
export function clearHighlights(highlights: readonly Highlight[], hole: Area): Highlight[] {
  return highlights.flatMap((highlight) =>
    subtractArea(highlight.area, hole).map((area) => ({
      ...highlight,
      area,
      formula: moveFormula(highlight.formula, area.top - highlight.area.top, area.left - highlight.area.left),
    })),
  );
}
