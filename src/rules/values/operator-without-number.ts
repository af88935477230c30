// ≥ in front of nothing, or in front of words.
import { normaliseOperator, parseNumber } from '../../domain/values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'operator-without-number',
  title: { 'zh-CN': '符号后要有数字', 'en-US': 'Operator needs a number' },
  severity: 'error',
  heading: 'completeness',
  basis: 'form',
  source: '项目支出绩效目标表“指标值”：定性指标没有符号和数字',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['qualitative-under-quantity', 'qualitative-but-measurable'],
  messages: {
    nothing: {
      'zh-CN': '指标“{name}”只写了符号“{operator}”，没有数字。请补上数字，或清除符号改写文字。',
      'en-US':
        'Indicator “{name}” has the operator “{operator}” but no number. Add the number, or use words without operator.',
    },
    words: {
      'zh-CN': '指标“{name}”的值是文字“{words}”，前面不用符号“{operator}”。请清除符号，或改写成数字。',
      'en-US':
        'The value of “{name}” is the words “{words}”, which take no operator “{operator}”. Clear it, or use a number.',
    },
    date: {
      'zh-CN': '指标“{name}”的值是时间“{words}”，前面不用符号“{operator}”。请清除符号，写成“…前完成”。',
      'en-US':
        'The value of “{name}” is the time “{words}”, which takes no operator “{operator}”. Clear it and say by when.',
    },
  },
  check({ view, report }) {
    if (view.kind !== 'project') {
      for (const { name, fields, targetCell } of view.indicators) {
        const operator = fields.annualValue;
        if (!normaliseOperator(operator)) continue;
        report({ message: 'nothing', cells: [targetCell], values: { name, operator } });
      }
      return;
    }
    for (const { name, fields, target, operator: own, cell } of view.indicators) {
      const { number, unit } = fields;
      // One cell may hold operator and number together.
      if (!own || /\p{Nd}/u.test(own.text + number) || parseNumber(number) !== undefined) continue;
      const operator = own.text;
      const words = number === '' || target.text === unit ? unit : number;
      if (target.kind === 'blank') {
        report({ message: 'nothing', cells: [cell('number'), cell('operator')], values: { name, operator } });
        continue;
      }
      report({
        message: /\d\s*[年月日]/.test(words) ? 'date' : 'words',
        severity: 'warning',
        cells: [cell('operator')],
        values: { name, operator, words },
        changes: [{ cell: cell('operator'), before: operator, after: '' }],
      });
    }
  },
});
