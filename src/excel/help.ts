// Validations and highlights of a blueprint onto a sheet.
import { areaName } from '../sheet/address';
import type { Comparison, Highlight, Validation, ValidationCondition } from '../sheet/style';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const operatorOf = (comparison: Comparison) => {
  const renamed: Partial<Record<Comparison, string>> = {
    equal: 'EqualTo',
    notEqual: 'NotEqualTo',
    greaterThanOrEqual: 'GreaterThanOrEqualTo',
    lessThanOrEqual: 'LessThanOrEqualTo',
  };
  return (renamed[comparison] ?? capital(comparison)) as Excel.DataValidationOperator;
};

function ruleOf(condition: ValidationCondition): Excel.DataValidationRule {
  switch (condition.type) {
    case 'list':
      return {
        list: {
          inCellDropDown: true,
          source: typeof condition.source === 'string' ? condition.source : condition.source.join(','),
        },
      };
    case 'custom':
      return { custom: { formula: condition.formula } };
    case 'date':
    case 'time': {
      const { first, second } = condition;
      const rule = {
        operator: operatorOf(condition.comparison),
        formula1: String(first),
        ...(second === undefined ? {} : { formula2: String(second) }),
      };
      return condition.type === 'date' ? { date: rule } : { time: rule };
    }
    default: {
      const { first, second } = condition;
      const rule = {
        operator: operatorOf(condition.comparison),
        formula1: first,
        ...(second === undefined ? {} : { formula2: second }),
      };
      const names = { whole: 'wholeNumber', decimal: 'decimal', textLength: 'textLength' } as const;
      return { [names[condition.type]]: rule };
    }
  }
}

export function addValidation(
  sheet: Excel.Worksheet,
  { area, condition, allowBlank, prompt, alert }: Validation,
): void {
  const validation = sheet.getRange(areaName(area)).dataValidation;
  validation.rule = ruleOf(condition);
  validation.ignoreBlanks = allowBlank ?? true;
  if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  if (alert) {
    const style = capital(alert.style) as Excel.DataValidationAlertStyle;
    validation.errorAlert = { showAlert: true, style, title: alert.title, message: alert.message };
  }
}

export function addHighlight(sheet: Excel.Worksheet, { area, formula, look, stopIfTrue }: Highlight): void {
  const added = sheet.getRange(areaName(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = formula;
  const { fill, font } = added.custom.format;
  if (look.fill) fill.color = look.fill.color;
  if (look.font?.color !== undefined) font.color = look.font.color;
  if (look.font?.bold !== undefined) font.bold = look.font.bold;
  if (look.font?.italic !== undefined) font.italic = look.font.italic;
  if (stopIfTrue) added.stopIfTrue = true;
}
