// Sources older than the figures they are to prove, and standards set for a year gone by.
import { compactText } from '../../domain/text';
import { isYearlyDocument, lastYearOf, planEnd, yearGoneBy } from '../../lexicon';
import { hasBenchmark, hasHistory } from '../history';
import { defineRule } from '../rule';
import type { DepartmentIndicatorView } from '../view';
import { yearOf } from '../years';

/** Last year and the three before it: a source that ends earlier holds none of them. */
const YEARS_BACK = 4;

const holdsNone = (indicator: DepartmentIndicatorView, year: number) => {
  const last = lastYearOf(indicator.fields.historySource);
  return last !== undefined && last < year - YEARS_BACK && hasHistory(indicator) ? last : undefined;
};

interface Gone {
  last: number;
  /** Of a plan that has a next one rather than of a yearly document. */
  isPlan: boolean;
}

/** The year that the standard was set for; a yearly document of last year may be the newest there is. */
function standardGone(indicator: DepartmentIndicatorView, year: number): Gone | undefined {
  const { standardSource, note } = indicator.fields;
  if (!hasBenchmark(indicator, 'standardValue')) return undefined;
  const end = planEnd(standardSource);
  // A note that speaks of the plan, or of the next one, knows that it is over.
  if (
    end !== undefined &&
    end < year &&
    planEnd(note) === undefined &&
    !/沿用|延续|继续|尚未|未出台/.test(note)
  )
    return { last: end, isPlan: true };
  const last = isYearlyDocument(standardSource) ? yearGoneBy(standardSource, year - 1) : undefined;
  return last === undefined ? undefined : { last, isPlan: false };
}

export default defineRule({
  id: 'source-current',
  title: { 'zh-CN': '来源的年份对得上', 'en-US': 'Sources of the right years' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '审核经验：历史值取近几年的实际数，标准值取现行文件',
  scope: 'workbook',
  messages: {
    history: {
      'zh-CN':
        '指标“{name}”的历史值来源是“{source}”，{last} 年的资料里没有 {year} 年的上年值和前三年均值。请改为真实出处。',
      'en-US':
        'The history of “{name}” is said to come from “{source}”; a source of {last} holds no figures of the years before {year}. Name the true source.',
    },
    standard: {
      'zh-CN':
        '指标“{name}”的标准值来源“{source}”是 {last} 年的，本表是 {year} 年的。请核对有没有现行文件；继续沿用的在备注中说明。',
      'en-US':
        'The standard of “{name}” comes from “{source}”, of {last}; this table is for {year}. Is there a newer document? If it still holds, say so in the notes.',
    },
    plan: {
      'zh-CN':
        '指标“{name}”的标准值来源“{source}”到 {last} 年已经期满，本表是 {year} 年的。请改引现行规划；仍沿用的在备注中说明。',
      'en-US':
        'The standard of “{name}” comes from “{source}”, a plan that ended in {last}; this table is for {year}. Cite the current plan, or say in the notes that the old one still holds.',
    },
  },
  check({ workbook, report }) {
    for (const view of [...workbook.ofKind('strategic'), ...workbook.ofKind('annual')]) {
      const year = yearOf(view, workbook);
      if (year === undefined) continue;
      // Sources are copied down a column, so each is told once a table.
      const told = new Set<string>();
      const isNew = (source: string) => !told.has(compactText(source)) && told.add(compactText(source));
      for (const indicator of view.indicators) {
        const { name, fields, cell } = indicator;
        const last = holdsNone(indicator, year);
        if (last !== undefined && isNew(fields.historySource)) {
          const values = { name, source: fields.historySource, last: String(last), year: String(year) };
          report(view, { message: 'history', cells: [cell('historySource')], values });
        }
        const gone = standardGone(indicator, year);
        if (!gone || !isNew(fields.standardSource)) continue;
        const values = { name, source: fields.standardSource, last: String(gone.last), year: String(year) };
        const cells = [cell('standardSource')];
        if (gone.isPlan) report(view, { message: 'plan', cells, values });
        else report(view, { message: 'standard', severity: 'info', cells, values });
      }
    }
  },
});
