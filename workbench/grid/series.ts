// What the fill handle writes: formulas move along, two or more numbers go on in their step, words that end in a
// number count on, everything else repeats.
import { moveFormula } from '../store/references';

/** What a source cell holds: what would be typed to make it. */
export type FillSource = string | number | boolean;

/**
 * The inputs for `count` cells beyond a line of source cells. `forward` is false when filling up or left; the answer
 * is in the order of distance from the source. `shift` turns a distance in cells to rows and columns, for formulas.
 */
export function continueSeries(
  sources: readonly FillSource[],
  count: number,
  forward: boolean,
  shift: (distance: number) => { rows: number; columns: number },
): FillSource[] {
  const line = forward ? sources : [...sources].reverse();
  const sign = forward ? 1 : -1;
  const next = numberSeries(line) ?? countedWords(line, sign);
  return Array.from({ length: count }, (_, i) => {
    if (next) return next(i);
    const source = line[i % line.length]!;
    if (typeof source !== 'string' || !source.startsWith('=')) return source;
    const distance = sign * line.length * (Math.floor(i / line.length) + 1);
    const { rows, columns } = shift(distance);
    return moveFormula(source, rows, columns);
  });
}

/** Evenly spaced or not, two or more numbers go on along their straight line, as in Excel. */
function numberSeries(line: readonly FillSource[]): ((i: number) => number) | undefined {
  if (line.length < 2 || !line.every((value) => typeof value === 'number')) return undefined;
  const n = line.length;
  const meanX = (n - 1) / 2;
  const meanY = line.reduce((sum, y) => sum + y, 0) / n;
  const slope =
    line.reduce((sum, y, x) => sum + (x - meanX) * (y - meanY), 0) /
    line.reduce<number>((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return (i) => Number((meanY + slope * (n + i - meanX)).toPrecision(12));
}

/** 指标1 → 指标2 → 指标3; only where every source cell is such a word with the same stem. */
function countedWords(line: readonly FillSource[], sign: number): ((i: number) => string) | undefined {
  const parts = line.map((value) =>
    typeof value === 'string' && !value.startsWith('=') ? /^(.*?\D)(\d{1,9})$/s.exec(value) : null,
  );
  const first = parts[0];
  if (!first || parts.some((part) => part?.[1] !== first[1])) return undefined;
  const numbers = parts.map((part) => Number(part![2]));
  const last = numbers[numbers.length - 1]!;
  const step = numbers.length > 1 ? last - numbers[numbers.length - 2]! : sign;
  return (i) => first[1]! + String(Math.abs(last + step * (i + 1))).padStart(digits(first[2]!), '0');
}

function digits(number: string): number {
  return number.startsWith('0') ? number.length : 1;
}
