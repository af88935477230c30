// Strategic goals of a plan that has ended, and projects named after a year gone by.
import { contains, endedPlan, yearGoneBy } from '../../lexicon';
import { compactText } from '../../domain/text';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';
import { yearOf } from '../years';
import type { ProjectView } from '../view';

/** The year that a project's name was kept from; undefined where work or money of that year may well go on. */
function keptYear({ table: { projectName, annualGoal, year } }: ProjectView): number | undefined {
  const gone = year === undefined ? undefined : yearGoneBy(projectName, year);
  if (gone === undefined || contains(projectName, 'laterWorkWords')) return undefined;
  return compactText(annualGoal).includes(String(gone)) ? undefined : gone;
}

/** 2030 of 规划值为2030年目标. */
function plannedYear(note: string): number | undefined {
  const [, year] =
    /规划(?:值|目标)?(?:为|是|系|指|取|按)?(20\d\d)年(?!以来|起|印发|发布)/.exec(compactText(note)) ?? [];
  return year === undefined ? undefined : Number(year);
}

export default defineRule({
  id: 'period-is-current',
  title: { 'zh-CN': '规划期和项目年份是现在的', 'en-US': 'Period and year are current' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '五年规划的起止年份；审核经验：沿用往年文字的名称和目标没有更新',
  scope: 'workbook',
  messages: {
    plan: {
      'zh-CN':
        '{label}写的是“{phrase}”，已于 {lastYear} 年结束，同册的表是 {year} 年的。请改为现在的规划期，并核对各项目标值。',
      'en-US':
        '{label} speaks of “{phrase}”, which ended in {lastYear}; the workbook is for {year}. Name the present plan and check the figures.',
    },
    project: {
      'zh-CN':
        '项目名称“{name}”写的是 {lastYear} 年，本表是 {year} 年的。请改为今年的名称；确属往年项目的结转、尾款，请在名称或年度目标中写明。',
      'en-US':
        'The project “{name}” is named after {lastYear}; this table is for {year}. Rename it, or say in its name or goal what is left over from then.',
    },
    plannedYear: {
      'zh-CN':
        '指标“{name}”的备注说规划值是 {plannedYear} 年的，同册的表是 {year} 年的。规划值应是以后年度的目标，请更新。',
      'en-US':
        'The notes of “{name}” call the planned value one of {plannedYear}; the workbook is for {year}. A plan is for years to come.',
    },
  },
  check({ workbook, report }) {
    for (const view of workbook.ofKind('strategic')) {
      // A table with a year of its own is looked at by stale-text.
      const year = view.table.year === undefined ? yearOf(view, workbook) : undefined;
      if (year === undefined) continue;
      for (const { label, text, cell } of goalsOf(view)) {
        const ended = endedPlan(text, year);
        if (!ended) continue;
        report(view, {
          message: 'plan',
          // To be reached by the end of a plan that is over: nobody can.
          severity: ended.isAim ? 'error' : 'warning',
          cells: [cell],
          values: { label, phrase: ended.phrase, lastYear: String(ended.lastYear), year: String(year) },
        });
      }
    }
    for (const view of [...workbook.ofKind('strategic'), ...workbook.ofKind('annual')]) {
      const year = yearOf(view, workbook);
      for (const { name, fields, cell } of view.indicators) {
        const planned = plannedYear(fields.note);
        if (year === undefined || planned === undefined || planned >= year) continue;
        const values = { name, plannedYear: String(planned), year: String(year) };
        report(view, { message: 'plannedYear', cells: [cell('note')], values });
      }
    }
    for (const view of workbook.ofKind('project')) {
      const gone = keptYear(view);
      const { projectName: name, year, at } = view.table;
      if (gone === undefined) continue;
      report(view, {
        message: 'project',
        cells: [at.projectName ?? view.anchor],
        values: { name, lastYear: String(gone), year: String(year) },
      });
    }
  },
});
