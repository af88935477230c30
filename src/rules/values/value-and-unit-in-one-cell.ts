// ≥90% or 480万元 in the cell for the number alone.
import { normaliseOperator, normaliseUnit, parseNumber, parseValue } from '../../domain/values';
import { defineRule, type CellChange } from '../rule';

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
      'zh-CN': '指标“{name}”的“值”列写了“{value}”。请分开填写：符号“{operator}”，值 {number}，单位“{unit}”。',
      'en-US':
        'The number’s column of “{name}” says “{value}”. Keep apart: operator “{operator}”, number {number}, unit “{unit}”.',
    },
  },
  check({ view, report }) {
    if (!view.hasColumn('operator') || !view.hasColumn('unit')) return;
    for (const { name, fields, cell } of view.indicators) {
      if (parseNumber(fields.number) !== undefined) continue;
      const value = parseValue(fields.number);
      if (value.kind !== 'quantity') continue;
      const typed = value.operator ?? fields.operator;
      const operator = normaliseOperator(typed) ?? typed;
      const unit = value.unit === '' ? fields.unit : value.unit;
      const agrees =
        (fields.operator === '' || normaliseOperator(fields.operator) === operator) &&
        (fields.unit === '' || normaliseUnit(fields.unit) === normaliseUnit(unit));
      const parts: CellChange[] = [
        { cell: cell('operator'), before: fields.operator, after: operator },
        { cell: cell('number'), before: fields.number, after: Number(value.number) },
        { cell: cell('unit'), before: fields.unit, after: unit },
      ];
      report({
        message: 'together',
        cells: [cell('number')],
        values: { name, value: fields.number, operator, number: value.number, unit },
        ...(agrees && { changes: parts.filter(({ before, after }) => before !== after) }),
      });
    }
  },
});
