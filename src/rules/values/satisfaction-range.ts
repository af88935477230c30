// Satisfaction targets that ask for too little, for everything, or for less.
import { endsWith } from '../../lexicon';
import { operatorOf, percentOf } from '../measures';
import { operatorCell, withOperator } from '../operators';
import { defineRule } from '../rule';

/** Points above the floor that are still few; and the share that is next to all. */
const MODEST = 15;
const NEARLY_ALL = 99;

export default defineRule({
  id: 'satisfaction-range',
  title: { 'zh-CN': '满意度目标合理', 'en-US': 'Satisfaction target is reasonable' },
  severity: 'warning',
  heading: 'feasibility',
  basis: 'practice',
  source: '审核经验：满意度一般在 60% 以上，且难以保证 100%',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    cap: {
      'zh-CN': '满意度“{name}”写成“{value}”，意思是越不满意越好。请改用“≥”。',
      'en-US': 'Satisfaction “{name}” says “{value}”: the less the better. Use “≥”.',
    },
    low: {
      'zh-CN': '满意度“{name}”的目标 {value} 低于 {floor}%。请核对是否偏低。',
      'en-US': 'The satisfaction target {value} of “{name}” is below {floor}%. Is it too low?',
    },
    modest: {
      'zh-CN': '满意度“{name}”的目标是 {value}，一般在 80% 以上。请参照往年水平核对是否偏低。',
      'en-US': 'The satisfaction target of “{name}” is {value}; 80% and more are usual. Is it too low?',
    },
    nearlyAll: {
      'zh-CN': '满意度“{name}”的目标是 {value}，抽样调查分辨不出也难以做到。请按往年调查结果设定。',
      'en-US':
        'The satisfaction target of “{name}” is {value}: hardly to be reached, and no survey can tell. Go by earlier surveys.',
    },
    all: {
      'zh-CN': '满意度“{name}”的目标是 {value}，要求人人满意，难以实现。请核对。',
      'en-US': 'The satisfaction target of “{name}” is {value}: everybody is to be satisfied. Check it.',
    },
  },
  check({ view, thresholds, report }) {
    for (const indicator of view.indicators) {
      const { name, kind, target, targetCell } = indicator;
      // 不满意率 and 投诉率 may stand among the satisfaction indicators.
      if (/不满意|投诉/.test(name) || !(kind === 'satisfaction' || endsWith(name, 'satisfactionEnds')))
        continue;
      const percent = percentOf(target);
      const sign = operatorOf(target);
      const values = { name, value: target.text };
      if (percent === undefined || percent < 0 || percent > 100) continue;
      if (sign === '≤' || sign === '<') {
        report({
          message: 'cap',
          severity: 'error',
          cells: [operatorCell(indicator)],
          values,
          ...withOperator(indicator, sign === '≤' ? '≥' : '>'),
        });
      } else if (percent < thresholds.satisfactionFloor) {
        const floor = String(thresholds.satisfactionFloor);
        report({ message: 'low', cells: [targetCell], values: { ...values, floor } });
      } else if (percent < thresholds.satisfactionFloor + MODEST) {
        report({ message: 'modest', severity: 'info', cells: [targetCell], values });
      } else if (percent > NEARLY_ALL && percent < 100) {
        report({ message: 'nearlyAll', severity: 'info', cells: [targetCell], values });
      } else if (percent === 100 && sign !== '>') {
        report({ message: 'all', severity: 'info', cells: [targetCell], values });
      }
    }
  },
});
