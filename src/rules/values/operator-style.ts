// Operators written otherwise than the form has them: >= for ≥.
import { normaliseOperator, parseValue } from '../../domain/values';
import { defineRule, type CellChange } from '../rule';

export default defineRule({
  id: 'operator-style',
  title: { 'zh-CN': '符号写法', 'en-US': 'Spelling of operators' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'form',
  source: '项目支出绩效目标表“符号”：≥ ≤ = > <',
  scope: 'table',
  kinds: ['project'],
  messages: {
    spelling: {
      'zh-CN': '{count} 处符号写成“{operator}”。请统一写“{expected}”。',
      'en-US': '{count} operators are spelt “{operator}”. Write “{expected}”.',
    },
    unknown: {
      'zh-CN': '指标“{name}”的符号列写的是“{operator}”，不是符号。请选“≥”“≤”“=”“>”或“<”。',
      'en-US': 'The operator column of “{name}” says “{operator}”, which is none. Choose ≥, ≤, =, > or <.',
    },
  },
  check({ view, report }) {
    // Who writes >= writes it in every row, and <= too; all are mended at once.
    const changes: CellChange[] = [];
    for (const { name, operator } of view.indicators) {
      // A whole value in this column is value-and-unit-in-one-cell's.
      if (!operator || parseValue(operator.text).kind === 'quantity') continue;
      const { text, cell } = operator;
      const expected = normaliseOperator(text);
      if (expected === text) continue;
      if (expected) changes.push({ cell, before: text, after: expected });
      else
        report({ message: 'unknown', severity: 'warning', cells: [cell], values: { name, operator: text } });
    }
    if (changes.length === 0) return;
    const listed = (key: 'before' | 'after') => [...new Set(changes.map((change) => change[key]))].join('、');
    report({
      message: 'spelling',
      cells: changes.map(({ cell }) => cell),
      values: { count: String(changes.length), operator: listed('before'), expected: listed('after') },
      changes,
    });
  },
});
