// Conditional formats: what they give each cell now. Worked out for a whole sheet at once, when first asked for after
// a change, because the engine takes many formulas in one go far quicker than one by one.
import { contains, type Area, type Cell } from '../../src/sheet/address';
import type { Highlight, HighlightLook } from '../../src/sheet/style';
import { intersection, subtractArea } from './areas';
import type { Calculation, Question } from './calculation';
import { moveFormula } from './references';
import { isError, keyOf, type Content, type SheetState } from './state';

export class HighlightLooks {
  #answers = new Map<string, Map<string, boolean>>();
  #knownRevision = -1;

  constructor(
    private readonly calculation: Calculation,
    private readonly revision: () => number,
  ) {}

  /** The looks of all conditional formats that apply to the cell, the first winning where two disagree. */
  at(sheet: SheetState, usedArea: () => Area | undefined, cell: Cell): HighlightLook | undefined {
    const candidates = sheet.highlights.filter(({ area }) => contains(area, cell));
    if (candidates.length === 0) return undefined;
    if (this.#knownRevision !== this.revision()) {
      this.#answers.clear();
      this.#knownRevision = this.revision();
    }
    let answers = this.#answers.get(sheet.id);
    if (!answers) {
      answers = new Map();
      this.#answers.set(sheet.id, answers);
      const used = usedArea();
      if (used)
        this.#ask(
          sheet,
          answers,
          sheet.highlights.flatMap((h) => cellsOf(h, intersection(h.area, used))),
        );
    }
    this.#ask(
      sheet,
      answers,
      candidates.map((highlight) => ({ highlight, cell })),
    );
    let look: HighlightLook | undefined;
    for (const highlight of candidates) {
      if (!answers.get(questionKey(formulaAt(highlight, cell), cell))) continue;
      look = combine(look, highlight.look);
      if (highlight.stopIfTrue) break;
    }
    return look;
  }

  #ask(
    sheet: SheetState,
    answers: Map<string, boolean>,
    places: { highlight: Highlight; cell: Cell }[],
  ): void {
    const questions = new Map<string, Question>();
    for (const { highlight, cell } of places) {
      const formula = formulaAt(highlight, cell);
      const key = questionKey(formula, cell);
      if (!answers.has(key)) questions.set(key, { sheet: sheet.id, formula, at: cell });
    }
    const contents = this.calculation.evaluate([...questions.values()]);
    [...questions.keys()].forEach((key, index) => answers.set(key, isTrue(contents[index]!)));
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

const formulaAt = ({ formula, area }: Highlight, cell: Cell) =>
  moveFormula(formula, cell.row - area.top, cell.column - area.left);

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
