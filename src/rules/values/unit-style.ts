// Units with what does not belong to them: brackets, closing punctuation, 百分比 for %.
import { compactText } from '../../domain/text';
import { bareUnit } from '../../domain/values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'unit-style',
  title: { 'zh-CN': '单位写法', 'en-US': 'Spelling of units' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'form',
  source: '项目支出绩效目标表“单位（文字描述）”',
  scope: 'table',
  kinds: ['project'],
  messages: {
    spelling: {
      'zh-CN': '指标“{name}”的单位写成“{unit}”。请写“{expected}”。',
      'en-US': 'The unit of “{name}” is written “{unit}”. Write “{expected}”.',
    },
  },
  check({ view, report }) {
    for (const { name, fields, target, unitCell } of view.indicators) {
      const { unit } = fields;
      const expected = bareUnit(unit);
      if (target.kind !== 'quantity' || !expected || expected === compactText(unit)) continue;
      report({
        message: 'spelling',
        cells: [unitCell],
        values: { name, unit, expected },
        changes: [{ cell: unitCell, before: unit, after: expected }],
      });
    }
  },
});
