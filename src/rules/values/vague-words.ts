// Values that only repeat the name's verb, or praise without measure.
import { isOneOf, isVagueDegree } from '../../lexicon';
import { compactText } from '../../domain/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'vague-words',
  title: { 'zh-CN': '定性描述可核查', 'en-US': 'Words that can be checked' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：定性指标要写出可以核查的结果',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['boolean-value', 'qualitative-under-quantity', 'qualitative-but-measurable'],
  messages: {
    repeatsName: {
      'zh-CN': '指标“{name}”的值“{value}”只是重复名称里的词，无法核查。请写出要达到的结果。',
      'en-US': 'The value “{value}” of “{name}” only repeats the name. Say which result is to be reached.',
    },
    vague: {
      'zh-CN': '指标“{name}”的值“{value}”没有评价标准。请写出可以核查的结果或数字。',
      'en-US':
        'The value “{value}” of “{name}” has no measure. Give a result that can be checked, or a number.',
    },
    degree: {
      'zh-CN':
        '指标“{name}”的值“{value}”没有尺度，年底无法判断做到没有。请写数字（如比上年多多少），或写可以核查的结果。',
      'en-US':
        'The value “{value}” of “{name}” has no scale: nobody can tell at the end of the year. Give a number, or a result that can be checked.',
    },
  },
  check({ view, report }) {
    for (const { name, target, targetCell } of view.indicators) {
      if (target.kind !== 'words') continue;
      const value = compactText(target.text);
      const clauses = compactText(name).split(/[,;、。]/);
      // 完成 of 完成规划编制 can be checked.
      const repeats =
        value.length >= 2 &&
        !isOneOf(value, 'doneValues') &&
        clauses.some((clause) => clause.startsWith(value));
      if (isVagueDegree(value)) {
        // 提升程度 asks for a degree, which a survey can give.
        const severity = /程度$/.test(name) ? 'info' : 'warning';
        report({ message: 'degree', severity, cells: [targetCell], values: { name, value } });
      } else if (repeats || isOneOf(value, 'vagueValues')) {
        report({ message: repeats ? 'repeatsName' : 'vague', cells: [targetCell], values: { name, value } });
      }
    }
  },
});
