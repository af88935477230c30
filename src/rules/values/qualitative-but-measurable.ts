// 就业率 with 提高: names that ask for a number.
import { isMeasurableName } from '../../lexicon';
import { saysNone, unitOf } from '../measures';
import { benchmarkFields } from '../view';
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
  yieldsTo: ['qualitative-under-quantity', 'stray-note'],
  messages: {
    words: {
      'zh-CN': '“{name}”可以用数字衡量，值却只写“{value}”。请写明数字和单位。',
      'en-US': '“{name}” can be measured, yet its value is only “{value}”. Give number and unit.',
    },
    wasCounted: {
      'zh-CN':
        '指标“{name}”的年度指标值只写“{value}”，参考值却有数“{counted}”，说明可以计数。请写明数字和单位。',
      'en-US':
        'The target of “{name}” is only “{value}”, yet its benchmarks say “{counted}”: it can be counted. Give number and unit.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, target, targetCell } = indicator;
      if (target.kind !== 'words' || /\p{Nd}/u.test(target.text)) continue;
      if (isMeasurableName(name)) {
        report({ message: 'words', cells: [targetCell], values: { name, value: target.text } });
        continue;
      }
      if (!('benchmarks' in indicator)) continue;
      const { benchmarks, cell } = indicator;
      // 零事故 is 0起 in words.
      if (saysNone(target)) continue;
      const counted = benchmarkFields.find((field) => unitOf(benchmarks[field]) !== undefined);
      if (!counted) continue;
      report({
        message: 'wasCounted',
        cells: [targetCell, cell(counted)],
        values: { name, value: target.text, counted: benchmarks[counted].text },
      });
    }
  },
});
