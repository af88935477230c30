// 就业率 with 提高: names that ask for a number.
import { isMeasurableName } from '../../lexicon';
import { defineRule } from '../rule';

export default defineRule({
  id: 'qualitative-but-measurable',
  title: { 'zh-CN': '能量化的要量化', 'en-US': 'Measurable names need numbers' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'regulation',
  source: '财预〔2015〕88号：绩效指标应从数量、质量等方面细化，尽量定量表述',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['qualitative-under-quantity'],
  messages: {
    words: {
      'zh-CN': '“{name}”可以用数字衡量，值却只写“{value}”。请写明数字和单位。',
      'en-US': '“{name}” can be measured, yet its value is only “{value}”. Give number and unit.',
    },
  },
  check({ view, report }) {
    for (const { name, target, targetCell } of view.indicators) {
      if (target.kind !== 'words' || /\d/.test(target.text) || !isMeasurableName(name)) continue;
      report({ message: 'words', cells: [targetCell], values: { name, value: target.text } });
    }
  },
});
