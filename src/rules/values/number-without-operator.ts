// Is 90 at least, at most or exactly 90? Only the project table has a column for it.
import { parseNumber, parseValue } from '../../domain/values';
import { operatorOf } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'number-without-operator',
  title: { 'zh-CN': '数字前要有符号', 'en-US': 'Number needs an operator' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '项目支出绩效目标表“指标值”分为符号、值、单位三列',
  scope: 'table',
  kinds: ['project'],
  messages: {
    missing: {
      'zh-CN': '指标“{name}”的值 {value} 前没有符号。请选“≥”“≤”或“=”，说明是下限、上限还是定数。',
      'en-US':
        'The value {value} of “{name}” has no operator. Choose ≥, ≤ or =: is it a floor, a cap or exact?',
    },
  },
  check({ view, report }) {
    if (!view.hasColumn('operator')) return;
    for (const { name, fields, operator, cell } of view.indicators) {
      const { number, unit } = fields;
      if (operator) continue;
      const value = parseValue(number);
      if (operatorOf(value)) continue;
      if (parseNumber(number) === undefined && value.kind !== 'quantity') continue;
      report({
        message: 'missing',
        cells: [cell('operator'), cell('number')],
        values: { name, value: number + unit },
      });
    }
  },
});
