// Operators written otherwise than the form has them: >= for ≥.
import { normaliseOperator } from '../../domain/values';
import type { Cell } from '../../sheet/address';
import { defineRule } from '../rule';

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
    // Who writes >= writes it in every row; all are mended at once.
    const cellsBySpelling = new Map<string, Cell[]>();
    for (const { name, operator } of view.indicators) {
      if (!operator) continue;
      const { text, cell } = operator;
      const expected = normaliseOperator(text);
      if (expected === text) continue;
      if (expected) cellsBySpelling.set(text, [...(cellsBySpelling.get(text) ?? []), cell]);
      else
        report({ message: 'unknown', severity: 'warning', cells: [cell], values: { name, operator: text } });
    }
    for (const [operator, cells] of cellsBySpelling) {
      const expected = normaliseOperator(operator)!;
      report({
        message: 'spelling',
        cells,
        values: { count: String(cells.length), operator, expected },
        changes: cells.map((cell) => ({ cell, before: operator, after: expected })),
      });
    }
  },
});
