// What conditional formats give each cell now. The formulas of many rows are worked out together, because the engine takes
// many in one go far quicker than one by one, and anew only when something they read has changed.
import { areaName, contains, type Area, type Cell } from '../../src/sheet/address';
import type { Highlight, HighlightLook } from '../../src/sheet/style';
import { intersection } from './areas';
import type { Calculation, Current, Question } from './calculation';
import { usedArea } from './contents';
import { formulaAt } from './highlights';
import { inputsOf, type Inputs } from './inputs';
import { hasContent, isError, keyOf, type Content, type SheetState } from './state';

interface Answer {
  applies: boolean;
  revision: number;
  inputs: Inputs | undefined;
  /** The contents of the inputs when the answer was found. */
  read: readonly string[];
}

const ROWS_TOGETHER = 64;

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
    this.#askAround(sheet, cell);
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

  /** Asks for all cells of the rows around at once, since they are drawn together. */
  #askAround(sheet: SheetState, { row }: Cell): void {
    const top = row - (row % ROWS_TOGETHER);
    const key = `${sheet.id}${top}`;
    const { revision } = this.current;
    if (this.#asked.get(key) === revision) return;
    this.#asked.set(key, revision);
    const used = usedArea(sheet, false);
    if (!used) return;
    const around = {
      ...used,
      top: Math.max(used.top, top),
      bottom: Math.min(used.bottom, top + ROWS_TOGETHER - 1),
    };
    this.#ask(
      sheet,
      sheet.highlights.flatMap((highlight) => cellsOf(highlight, intersection(highlight.area, around))),
    );
  }

  #answersFor(id: string): Map<string, Answer> {
    let answers = this.#answers.get(id);
    if (!answers || answers.size > MAX_ANSWERS) {
      answers = new Map();
      this.#answers.set(id, answers);
    }
    return answers;
  }

  /** The contents of what a formula of the sheet reads, as a text to be compared with the same later. */
  #contentsText(own: SheetState, { sheet: name, area }: Inputs[number]): string {
    const sheet =
      name === undefined
        ? own
        : [...this.current.state.sheets.values()].find((s) => s.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return '';
    const contents: (Content | null)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = keyOf({ row, column });
        const record = sheet.cells.get(key);
        contents.push(record && hasContent(record) ? this.calculation.result(sheet.id, key, record) : null);
      }
    }
    return JSON.stringify(contents);
  }

  #ask(sheet: SheetState, places: { highlight: Highlight; cell: Cell }[]): void {
    const answers = this.#answersFor(sheet.id);
    const { revision } = this.current;
    // Many cells read the same area: `$A$1:$A$300`.
    const texts = new Map<string, string>();
    const textOf = (input: Inputs[number]) => {
      const place = `${input.sheet ?? ''}!${areaName(input.area)}`;
      const text = texts.get(place) ?? this.#contentsText(sheet, input);
      texts.set(place, text);
      return text;
    };
    const stillHolds = ({ inputs, read }: Answer) =>
      inputs?.every((input, index) => textOf(input) === read[index]);
    const questions = new Map<string, Question>();
    for (const { highlight, cell } of places) {
      const formula = formulaAt(highlight, cell);
      const key = questionKey(formula, cell);
      const answer = answers.get(key);
      if (answer?.revision === revision) continue;
      if (answer && stillHolds(answer)) answer.revision = revision;
      else questions.set(key, { sheet: sheet.id, formula, at: cell });
    }
    const contents = this.calculation.evaluate([...questions.values()]);
    [...questions].forEach(([key, { formula }], index) => {
      const inputs = answers.get(key)?.inputs ?? inputsOf(formula);
      const read = (inputs ?? []).map(textOf);
      answers.set(key, { applies: isTrue(contents[index]!), revision, inputs, read });
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
