// Words of a qualitative value in the column for the number.
import { parseNumber, parseValue } from '../../domain/values';
import { defineRule } from '../rule';

/** A date is words; other texts with digits are a number that another rule speaks of. */
const DATE = /\d\s*[年月日]/;

export default defineRule({
  id: 'text-in-value-column',
  title: { 'zh-CN': '文字填在“单位（文字描述）”列', 'en-US': 'Words belong into the unit column' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'form',
  source: '项目支出绩效目标表“值”“单位（文字描述）”',
  scope: 'table',
  kinds: ['project'],
  yieldsTo: ['stray-note'],
  messages: {
    move: {
      'zh-CN': '指标“{name}”的文字“{words}”填在“值”列。定性指标的文字应填在“单位（文字描述）”列。',
      'en-US':
        'The words “{words}” of “{name}” stand in the number’s column. Words belong into 单位（文字描述）.',
    },
    both: {
      'zh-CN':
        '指标“{name}”的“值”列是文字“{words}”，“单位”列又写“{unit}”。定量指标请填数字，定性指标请只在“单位（文字描述）”列写文字。',
      'en-US':
        'The number’s column of “{name}” holds the words “{words}” and the unit’s column “{unit}”. Enter a number, or words in 单位（文字描述） only.',
    },
  },
  check({ view, report }) {
    if (!view.hasColumn('unit')) return;
    for (const { name, fields, cell } of view.indicators) {
      const { number: words, unit } = fields;
      if (words === '' || parseNumber(words) !== undefined || (/\d/.test(words) && !DATE.test(words)))
        continue;
      const { kind } = parseValue(words);
      if (kind !== 'words' && kind !== 'none') continue;
      const [from, to] = [cell('number'), cell('unit')];
      if (unit !== '') {
        report({ message: 'both', cells: [from, to], values: { name, words, unit } });
        continue;
      }
      report({
        message: 'move',
        cells: [from, to],
        values: { name, words },
        changes: [
          { cell: from, before: words, after: '' },
          { cell: to, before: '', after: words },
        ],
      });
    }
  },
});
