// A formula copied to another cell: its relative references move along, `$` ones stay.
import { MAX_COLUMNS, MAX_ROWS, columnName, columnNumber } from '../../src/sheet/address';

/** Strings and quoted sheet names are passed over; then A1, A:A and 1:1 references with their `$`. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.$\u4e00-\u9fff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![A-Za-z0-9_.(!\u4e00-\u9fff])/g;

/** The formula as it reads so many rows further down and columns further right; `#REF!` where it leaves the sheet. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const column = (dollar: string, name: string) => {
    const number = columnNumber(name) + (dollar ? 0 : columns);
    return number >= 0 && number < MAX_COLUMNS ? dollar + columnName(number) : undefined;
  };
  const row = (dollar: string, digits: string) => {
    const number = Number(digits) + (dollar ? 0 : rows);
    return number >= 1 && number <= MAX_ROWS ? dollar + number : undefined;
  };
  const join = (a: string | undefined, between: string, b: string | undefined) =>
    a === undefined || b === undefined ? '#REF!' : a + between + b;
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [d1, c1, d2, r1, d3, c2, d4, c3, d5, r2, d6, r3] = groups;
    if (c1 !== undefined) return join(column(d1 ?? '', c1), '', row(d2 ?? '', r1!));
    if (c2 !== undefined) return join(column(d3 ?? '', c2), ':', column(d4 ?? '', c3!));
    if (r2 !== undefined) return join(row(d5 ?? '', r2), ':', row(d6 ?? '', r3!));
    return token;
  });
}
