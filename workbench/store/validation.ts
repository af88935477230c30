// Data validation: which one a cell has, what a list offers, and whether an entry meets it.
import { contains, type Area, type Cell } from '../../src/sheet/address';
import { displayText } from '../../src/sheet/displayText';
import type { Comparison, Validation, ValidationCondition } from '../../src/sheet/style';
import { subtractArea } from './areas';
import type { Calculation } from './calculation';
import { readEntry } from './input';
import { moveFormula } from './references';
import { isError, type Content, type SheetState } from './state';
import { StoreError } from './store';
import { moveCondition } from './structure';
import { styleOf } from './styles';

/** Excel's limit for the words of a list, joined by commas. */
const MAX_LIST_TEXT = 255;

export function validationAt(sheet: SheetState, cell: Cell): Validation | undefined {
  return sheet.validations.find(({ area }) => contains(area, cell));
}

/** Replaces whatever validated the area; what is left of others around it stays. */
export function setValidation(
  sheet: SheetState,
  area: Area,
  rule: Omit<Validation, 'area'> | undefined,
): void {
  if (rule) assertLegal(rule.condition);
  const others = sheet.validations.flatMap((validation) =>
    subtractArea(validation.area, area).map((part) => ({
      ...validation,
      area: part,
      condition: moveCondition(validation.condition, validation.area, { row: part.top, column: part.left }),
    })),
  );
  sheet.validations = rule ? [...others, { ...rule, area }] : others;
}

function assertLegal(condition: ValidationCondition): void {
  if (condition.type !== 'list' || typeof condition.source === 'string') return;
  const { source } = condition;
  if (source.length === 0 || source.join(',').length > MAX_LIST_TEXT) {
    throw new StoreError(
      'InvalidArgument',
      `The words of a list validation, joined by commas, must have 1 to ${MAX_LIST_TEXT} characters.`,
    );
  }
}

/** The formula of a validation as it reads in one of its cells. */
function formulaAt(formula: string, { area }: Validation, cell: Cell): string {
  return moveFormula(formula, cell.row - area.top, cell.column - area.left);
}

export function listChoices(sheet: SheetState, cell: Cell, calculation: Calculation): string[] | undefined {
  const validation = validationAt(sheet, cell);
  if (validation?.condition.type !== 'list') return undefined;
  const { source } = validation.condition;
  if (typeof source !== 'string') return source;
  const formula = formulaAt(source, validation, cell);
  const values = calculation.evaluateList({ sheet: sheet.id, formula, at: cell });
  // An error (a name that does not exist yet, say) leaves the list empty, as in Excel.
  if (values.some(isError)) return [];
  return values
    .filter((value): value is Exclude<Content, { error: string }> => value !== '')
    .map((value) => displayText(value as string | number | boolean, 'General'));
}

export function isValid(sheet: SheetState, cell: Cell, input: string, calculation: Calculation): boolean {
  const validation = validationAt(sheet, cell);
  if (!validation) return true;
  const { condition, allowBlank = true } = validation;
  if (input === '') return allowBlank;
  const entry = readEntry(input, styleOf(sheet, cell).numberFormat ?? 'General');
  const [value] = entry.formula
    ? calculation.evaluate([{ sheet: sheet.id, formula: entry.formula, at: cell }])
    : [entry.value];
  if (value === undefined || isError(value)) return false;
  const ask = (formula: string, supposed: boolean) =>
    calculation.evaluate(
      [{ sheet: sheet.id, formula: formulaAt(formula, validation, cell), at: cell }],
      supposed ? { sheet: sheet.id, cell, value } : undefined,
    )[0]!;
  switch (condition.type) {
    case 'list': {
      const choices = listChoices(sheet, cell, calculation) ?? [];
      const text = displayText(value, 'General');
      // Words given in the validation itself are matched exactly, those of a range without regard to case.
      if (typeof condition.source !== 'string') return choices.includes(text);
      return choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
    }
    case 'custom': {
      const answer = ask(condition.formula, true);
      return !isError(answer) && answer !== '' && answer !== false && answer !== 0;
    }
    default: {
      const measured = condition.type === 'textLength' ? displayText(value, 'General').length : value;
      if (typeof measured !== 'number') return false;
      if (condition.type === 'whole' && !Number.isInteger(measured)) return false;
      const bound = (operand: number | string | undefined) => {
        const content =
          typeof operand === 'string' && operand.startsWith('=') ? ask(operand, false) : Number(operand);
        return typeof content === 'number' ? content : NaN;
      };
      return compare(measured, condition.comparison, bound(condition.first), bound(condition.second));
    }
  }
}

function compare(value: number, comparison: Comparison, first: number, second: number): boolean {
  switch (comparison) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
  }
}
