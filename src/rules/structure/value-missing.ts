// Indicators with a name and no target.
import { normaliseOperator } from '../../domain/values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'value-missing',
  title: { 'zh-CN': '指标值', 'en-US': 'Target values' },
  severity: 'error',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表“指标值”“年度指标值”',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    missing: {
      'zh-CN': '指标“{name}”没有指标值。定量指标请填符号、数字和单位，定性指标请填文字。',
      'en-US':
        'Indicator “{name}” has no target. Enter operator, number and unit, or words for a qualitative one.',
    },
    unitOnly: {
      'zh-CN': '指标“{name}”只有单位“{unit}”，没有数值。请填数值；定量指标还要有符号。',
      'en-US': 'Indicator “{name}” has the unit “{unit}” and no number. Enter the number and its operator.',
    },
    dash: {
      'zh-CN': '指标“{name}”的指标值是“{value}”，等于没有目标。请填写目标值，或删去这条指标。',
      'en-US': 'The target of “{name}” is “{value}”: no target at all. Enter one or delete the indicator.',
    },
  },
  check({ view, report }) {
    for (const { name, target, targetCell, unitCell, operator } of view.indicators) {
      // An operator without number is a fault of its own.
      if (name === '' || operator || normaliseOperator(target.text)) continue;
      if (target.kind === 'blank') {
        const unit = target.text;
        report(
          unit.trim() === ''
            ? { message: 'missing', cells: [targetCell], values: { name } }
            : { message: 'unitOnly', cells: [targetCell, unitCell], values: { name, unit } },
        );
      }
      if (target.kind !== 'dash') continue;
      report({
        message: 'dash',
        severity: 'warning',
        cells: [targetCell],
        values: { name, value: target.text },
      });
    }
  },
});
