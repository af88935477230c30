// Campaigns and plans that were over before the table's year.
import { stalePhrases } from '../../lexicon';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';

export default defineRule({
  id: 'stale-text',
  title: { 'zh-CN': '文字不过时', 'en-US': 'No stale text' },
  severity: 'info',
  heading: 'relevance',
  basis: 'practice',
  source: '审核经验：沿用往年文字的目标没有更新',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    over: {
      'zh-CN':
        '{label}提到“{phrase}”，到 {lastYear} 年已结束，本表是 {year} 年的。请核对是否沿用了往年文字。',
      'en-US':
        '{label} mentions “{phrase}”, which ended in {lastYear}; this table is for {year}. Was old text kept?',
    },
  },
  check({ view, report }) {
    const { year } = view.table;
    if (year === undefined) return;
    for (const { label, text, cell } of goalsOf(view)) {
      const [first] = stalePhrases(text, year);
      if (!first) continue;
      report({
        message: 'over',
        cells: [cell],
        values: { label, phrase: first.phrase, lastYear: String(first.lastYear), year: String(year) },
      });
    }
  },
});
