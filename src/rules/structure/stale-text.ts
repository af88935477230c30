// Plans, campaigns, meetings and dates that were over before the table's year.
import { isDateText, pastDate, pastYear } from '../../lexicon';
import { goalsOf } from '../goals';
import { yearNumber } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'stale-text',
  title: { 'zh-CN': '文字不过时', 'en-US': 'No stale text' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '审核经验：沿用往年文字的目标没有更新',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    over: {
      'zh-CN':
        '{label}提到“{phrase}”，到 {lastYear} 年已结束，本表是 {year} 年的。请核对是否沿用了往年文字。',
      'en-US':
        '{label} mentions “{phrase}”, which ended in {lastYear}; this table is for {year}. Was old text kept?',
    },
    pastYear: {
      'zh-CN': '{label}写着“{phrase}”，是 {lastYear} 年的事，本表是 {year} 年的。请改为今年的内容。',
      'en-US':
        '{label} says “{phrase}”, of {lastYear}; this table is for {year}. Write what this year is to bring.',
    },
    pastDate: {
      'zh-CN': '指标“{name}”的值是“{value}”，早于本表的 {year} 年。请核对年份。',
      'en-US': 'The value of “{name}” is “{value}”, before the table’s year {year}. Check the year.',
    },
  },
  check({ view, lexicon, report }) {
    const { year: tableYear } = view.table;
    if (tableYear === undefined) return;
    const year = String(tableYear);
    for (const { label, text, cell } of goalsOf(view)) {
      const past = pastYear(text, tableYear);
      const [over] = lexicon.stalePhrases(text, tableYear);
      const [found] = [past, over].filter((entry) => entry !== undefined);
      if (!found) continue;
      // The name of a campaign can live on longer than the campaign.
      const isCertain = found === past || /\d|^十.五/.test(found.phrase);
      report({
        message: found === past ? 'pastYear' : 'over',
        ...(!isCertain && { severity: 'info' as const }),
        cells: [cell],
        values: { label, phrase: found.phrase, lastYear: String(found.lastYear), year },
      });
    }
    for (const { name, target, nameCell, targetCell } of view.indicators) {
      const inName = pastYear(name, tableYear);
      if (inName) {
        const values = { label: '指标名称', phrase: inName.phrase, lastYear: String(inName.lastYear), year };
        report({ message: 'pastYear', cells: [nameCell], values });
      }
      const number = yearNumber(target);
      const isPast =
        number === undefined
          ? target.kind === 'words' && isDateText(target.text) && pastDate(target.text, tableYear)
          : number < tableYear;
      if (!isPast) continue;
      report({ message: 'pastDate', cells: [targetCell], values: { name, value: target.text, year } });
    }
  },
});
