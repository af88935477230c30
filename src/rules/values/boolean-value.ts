// 是 and 有 as a target.
import { isOneOf } from '../../lexicon';
import { defineRule } from '../rule';

export default defineRule({
  id: 'boolean-value',
  title: { 'zh-CN': '指标值不写“是/有”', 'en-US': 'No yes or no as value' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：“是”“有”分不出完成得好坏',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['qualitative-under-quantity', 'qualitative-but-measurable'],
  messages: {
    yesNo: {
      'zh-CN': '指标“{name}”的值只写“{value}”，分不出完成得好坏。请写数字，或写可以核查的结果，例如“达标”。',
      'en-US':
        'The value of “{name}” is only “{value}”, which tells no degree. Give a number, or a result that can be checked.',
    },
  },
  check({ view, report }) {
    for (const { name, target, targetCell } of view.indicators) {
      if (target.kind !== 'words' || !isOneOf(target.text, 'booleanValues')) continue;
      report({ message: 'yesNo', cells: [targetCell], values: { name, value: target.text } });
    }
  },
});
