// ≥90% or 480万元 in the cell for the number alone.
import { isKnownUnit, normaliseOperator, normaliseUnit, parseNumber, parseValue } from '../../domain/values';
import { defineRule, type CellChange } from '../rule';

type Field = 'operator' | 'number' | 'unit';
const COLUMNS: Record<Field, string> = { operator: '符号', number: '值', unit: '单位（文字描述）' };

const isDash = (text: string) => parseValue(text).kind === 'dash';
const isWhole = (text: string) => parseNumber(text) === undefined && parseValue(text).kind === 'quantity';

/** 30日内 and 2级 stand in the words' column as the words they are. */
function isWords(text: string): boolean {
  const value = parseValue(text);
  return value.kind === 'quantity' && (!isKnownUnit(value.unit) || /^[级等星档度类]/.test(value.unit));
}

/** The column whose cell holds more than its part of the value. */
function holderOf(fields: Record<Field, string>): Field | undefined {
  if (fields.number !== '' && !isDash(fields.number)) return isWhole(fields.number) ? 'number' : undefined;
  if (isWhole(fields.operator)) return 'operator';
  return isWhole(fields.unit) && !isWords(fields.unit) ? 'unit' : undefined;
}

export default defineRule({
  id: 'value-and-unit-in-one-cell',
  title: { 'zh-CN': '符号、数字、单位分列填写', 'en-US': 'Operator, number and unit apart' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'form',
  source: '项目支出绩效目标表“指标值”分为符号、值、单位三列',
  scope: 'table',
  kinds: ['project'],
  messages: {
    together: {
      'zh-CN':
        '指标“{name}”的“{column}”列写了“{value}”。请分开填写：符号“{operator}”，值 {number}，单位“{unit}”。',
      'en-US':
        'The column {column} of “{name}” says “{value}”. Keep apart: operator “{operator}”, number {number}, unit “{unit}”.',
    },
    noSign: {
      'zh-CN': '指标“{name}”的“{column}”列写了“{value}”。请分开填写：值 {number}，单位“{unit}”，并选上符号。',
      'en-US':
        'The column {column} of “{name}” says “{value}”. Keep apart: number {number}, unit “{unit}”, and choose an operator.',
    },
  },
  check({ view, report }) {
    if (!view.hasColumn('operator') || !view.hasColumn('unit')) return;
    for (const { name, fields, cell } of view.indicators) {
      const holder = holderOf(fields);
      const value = holder && parseValue(fields[holder]);
      if (value?.kind !== 'quantity') continue;
      const beside = (field: Field) => (field === holder || isDash(fields[field]) ? '' : fields[field]);
      const typed = value.operator ?? beside('operator');
      const operator = normaliseOperator(typed) ?? typed;
      const unit = value.unit === '' ? beside('unit') : value.unit;
      const agrees =
        (beside('operator') === '' || normaliseOperator(beside('operator')) === operator) &&
        (beside('unit') === '' || normaliseUnit(beside('unit')) === normaliseUnit(unit));
      const parts: CellChange[] = [
        { cell: cell('operator'), before: fields.operator, after: operator },
        { cell: cell('number'), before: fields.number, after: Number(value.number) },
        { cell: cell('unit'), before: fields.unit, after: unit },
      ];
      report({
        message: operator === '' ? 'noSign' : 'together',
        cells: [cell(holder!)],
        values: {
          name,
          column: COLUMNS[holder!],
          value: fields[holder!],
          operator,
          number: value.number,
          unit,
        },
        ...(agrees && { changes: parts.filter(({ before, after }) => before !== after) }),
      });
    }
  },
});
