// One name for two things in one table.
import { normalisedName } from '../../domain/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'duplicate-name-different-definition',
  title: { 'zh-CN': '同名指标解释一致', 'en-US': 'One name, one definition' },
  severity: 'info',
  heading: 'relevance',
  basis: 'practice',
  source: '同名而解释不同的指标，汇总和对照时会混在一起',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    differ: {
      'zh-CN':
        '指标“{name}”与第 {row} 行同名，解释却不同（“{definition}”与“{other}”）。如是两个指标，请把区别写进名称。',
      'en-US':
        '“{name}” has the name of row {row} but another definition (“{definition}”, there “{other}”). If they are two, let the names tell them apart.',
    },
  },
  check({ view, report }) {
    const first = new Map<string, (typeof view.indicators)[number]>();
    for (const indicator of view.indicators) {
      const { name, definition, nameCell, cell } = indicator;
      const key = normalisedName(name);
      const earlier = first.get(key);
      if (key === '' || definition === '') continue;
      if (!earlier) {
        first.set(key, indicator);
        continue;
      }
      if (normalisedName(earlier.definition) === normalisedName(definition)) continue;
      const values = { name, row: String(earlier.nameCell.row + 1), definition, other: earlier.definition };
      report({ message: 'differ', cells: [nameCell, cell('definition'), earlier.nameCell], values });
    }
  },
});
