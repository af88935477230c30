// The money of a project: what it is called, its figure and its unit, however they share the cells.
import { dimensionOf, isKnownUnit, parseValue } from '../domain/values';
import { displayText } from '../sheet/displayText';
import { numberFormatAt, valueAt } from '../sheet/snapshot';
import { isFormLine, type Found, type FormLine } from './lines';
import type { Grid } from './grid';

export interface FoundAmount {
  fundLabel?: Found;
  amount?: Found;
  amountUnit?: Found;
}

const COLON = /^([^:：]*)[:：]([\s\S]*)$/;
const UNIT_IN_BRACKETS = /[(（]\s*(?:单位[:：])?\s*([^()（）]*元)\s*[)）]/;
/** The line that counts where there are several: the appropriation from the budget. */
const APPROPRIATION = /财政拨款|财政资金|预算/;

const isMoney = (unit: string) => isKnownUnit(unit) && dimensionOf(unit) === 'money';

/** The number in the cell itself, not as rounded by its format; Excel knows 15 digits. */
function exactNumber(grid: Grid, { cell }: Found): string | undefined {
  const value = valueAt(grid.snapshot, cell);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const plain = String(Number(value.toPrecision(15)));
  return plain.includes('e') ? undefined : plain;
}

/** A number kept as text, 168.00, shows no unit; the format of its cell says which one is meant all the same. */
function unitOfFormat({ snapshot }: Grid, { cell }: Found, number: string): string | undefined {
  const value = parseValue(displayText(Number(number), numberFormatAt(snapshot, cell)));
  return value.kind === 'quantity' && isMoney(value.unit) ? value.unit : undefined;
}

function readLine(grid: Grid, row: number, from: number): FoundAmount | undefined {
  const cells: Found[] = grid
    .used(row)
    .filter((column) => column >= from)
    .flatMap((column) => {
      const found = { text: grid.text(row, column), cell: { row, column } };
      const [, before, after] = COLON.exec(found.text) ?? [];
      return before && after
        ? [
            { ...found, text: before.trim() },
            { ...found, text: after.trim() },
          ]
        : [found];
    });
  const index = cells.findIndex(({ text }) => parseValue(text).kind === 'quantity');
  if (index < 0) {
    // No figure: what follows the name of the money stands where the figure should.
    const [fundLabel, amount] = cells;
    return fundLabel && { fundLabel, ...(amount && { amount }) };
  }
  const figure = cells[index]!;
  const value = parseValue(figure.text);
  if (value.kind !== 'quantity') return undefined;
  const fundLabel = cells[index - 1];
  const next = cells[index + 1];
  const amount = { ...figure, text: (value.unit !== '%' && exactNumber(grid, figure)) || value.number };
  if (value.unit !== '') {
    return { ...(fundLabel && { fundLabel }), amount, amountUnit: { ...figure, text: value.unit } };
  }
  const ofFormat = unitOfFormat(grid, figure, value.number);
  const unit =
    next && isMoney(next.text) ? next : ofFormat === undefined ? undefined : { ...figure, text: ofFormat };
  return { ...(fundLabel && { fundLabel }), amount, ...(unit && { amountUnit: unit }) };
}

/** Reads the line found under a label like 资金情况, and those below it that belong to the same label. */
export function readAmount(grid: Grid, line: FormLine, below: number): FoundAmount {
  const { row, column } = line.label.cell;
  // 财政拨款年度金额 can stand first, being label and name of the money at once.
  const namesMoney = /金额|拨款/.test(line.label.text);
  const from = namesMoney || line.cell.column === column ? column : column + 1;
  const lines: FoundAmount[] = [];
  for (let at = row; at < below; at++) {
    if (at > row && (grid.text(at, column) !== '' || isFormLine(grid, at))) break;
    const read = readLine(grid, at, from);
    if (read) lines.push(read);
  }
  const chosen =
    lines.find(({ fundLabel, amount }) => amount && APPROPRIATION.test(fundLabel?.text ?? '')) ??
    lines.find(({ amount }) => amount) ??
    lines[0] ??
    {};
  if (chosen.amountUnit) return chosen;
  for (const label of [chosen.fundLabel, line.label]) {
    const unit = UNIT_IN_BRACKETS.exec(label?.text ?? '')?.[1]?.trim();
    if (label && unit && isMoney(unit)) return { ...chosen, amountUnit: { text: unit, cell: label.cell } };
  }
  return chosen;
}
