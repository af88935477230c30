// Rules about a cell's value or text, said as the formula that the store keeps for every conditional format.
import { asRecord, asText, asWord } from './arguments';
import { invalidArgument } from './failure';

/** The kinds of conditional format that there are here. */
export type Kind = 'Custom' | 'CellValue' | 'ContainsText';

const COMPARISONS = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
} as const;
const VALUE_OPERATORS = [
  'Between',
  'NotBetween',
  ...(Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[]),
] as const;
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

const operand = (value: unknown) => `(${asText(value).replace(/^=/, '')})`;

/** For the cell (its A1 address): `{formula1: "=10", operator: "GreaterThan"}` to `=A1>(10)`. */
export function valueFormula(rule: unknown, cell: string): string {
  const { formula1, formula2, operator: given } = asRecord(rule);
  const operator = asWord(given, VALUE_OPERATORS);
  if (operator !== 'Between' && operator !== 'NotBetween')
    return `=${cell}${COMPARISONS[operator]}${operand(formula1)}`;
  if (formula2 === undefined || formula2 === null) throw invalidArgument(`${operator} needs formula2.`);
  const between = `AND(${cell}>=${operand(formula1)},${cell}<=${operand(formula2)})`;
  return operator === 'Between' ? `=${between}` : `=NOT(${between})`;
}

/** For the cell: `{text: "不", operator: "Contains"}` to `=ISNUMBER(SEARCH("不",A1))`. */
export function textFormula(rule: unknown, cell: string): string {
  const { text, operator } = asRecord(rule);
  const wanted = `"${asText(text).replaceAll('"', '""')}"`;
  switch (asWord(operator, TEXT_OPERATORS)) {
    case 'Contains':
      return `=ISNUMBER(SEARCH(${wanted},${cell}))`;
    case 'NotContains':
      return `=ISERROR(SEARCH(${wanted},${cell}))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${wanted}))=${wanted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${wanted}))=${wanted}`;
  }
}
