// Budget projects that a department's duties name, against the project tables.
import { normalisedName } from '../../domain/text';
import { normalName } from '../workbook';
import { dutiesOf } from '../duties';
import { defineRule } from '../rule';
import type { AnnualView, ProjectView } from '../view';
import type { Cell } from '../../sheet/address';

/** 基本支出 and its parts are no projects, and have no tables. */
const NO_PROJECT = /^(?:无|暂无|没有|基本支出|公用经费|日常公用|人员经费)/;

/** 校舍维修项目62万、培训经费（12.5万元）: names without their amounts. */
const names = (text: string) =>
  text
    .split(/[、,，;；\n]|\s{2,}/)
    .map((name) => name.replace(/[(（:：]?\s*\d+(?:\.\d+)?\s*[亿万]?元?\s*[)）]?$/, '').trim())
    .map((name) => name.replace(/^\d+[.、)）]\s*/, ''))
    .filter((name) => normalisedName(name).length >= 4 && !NO_PROJECT.test(name));

/** A merged cell is told where it begins. */
function namedIn(view: AnnualView): { name: string; cell: Cell }[] {
  return dutiesOf(view).flatMap(({ rows }) => {
    const texts = new Map<string, Cell>();
    for (const { fields, cell } of rows) {
      const { budgetProject, at } = fields;
      if (!texts.has(budgetProject)) texts.set(budgetProject, at.budgetProject ?? cell('budgetProject'));
    }
    return [...texts].flatMap(([text, cell]) => names(text).map((name) => ({ name, cell })));
  });
}

export default defineRule({
  id: 'project-linked',
  title: { 'zh-CN': '预算项目与项目表对应', 'en-US': 'Budget projects and their tables' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'form',
  source: '年度整体绩效目标表“预算项目”与项目支出绩效目标表',
  scope: 'workbook',
  yieldsTo: ['project-amount-consistent'],
  messages: {
    noTable: {
      'zh-CN': '预算项目“{name}”没有对应的项目支出绩效目标表，同表其他预算项目有。请补上表，或核对名称。',
      'en-US':
        'Budget project “{name}” has no target table, while others of this table have. Add it, or check the name.',
    },
    otherName: {
      'zh-CN': '预算项目写“{name}”，项目表（{sheet}）写“{other}”。如是同一项目，请统一名称。',
      'en-US': 'The budget project is “{name}” here and “{other}” in its table ({sheet}). Use one name.',
    },
    noDuty: {
      'zh-CN': '项目“{name}”没有出现在年度整体绩效目标表（{sheet}）的“预算项目”里。请补到对应的职责下。',
      'en-US':
        'No duty of the annual table ({sheet}) names the project “{name}”. Add it to the duty it serves.',
    },
  },
  check({ workbook, report }) {
    const projects = workbook.ofKind('project');
    const annuals = workbook.ofKind('annual');
    for (const view of annuals) {
      const found = namedIn(view).map((entry) => ({ ...entry, hit: workbook.projectNamed(entry.name) }));
      // Only where the file holds tables that this one speaks of.
      const isTogether = found.some(({ hit }) => hit);
      for (const { name, cell, hit } of isTogether ? found : []) {
        if (!hit) report(view, { message: 'noTable', cells: [cell], values: { name } });
        else if (hit.how === 'alike') {
          const { table, found: at } = hit.project;
          report(view, {
            message: 'otherName',
            severity: 'info',
            cells: [cell],
            values: { name, other: table.projectName, sheet: at.sheetName },
          });
        }
      }
      const linked = new Set<ProjectView>(found.flatMap(({ hit }) => (hit ? [hit.project] : [])));
      const department = normalName(view.table.department);
      for (const project of projects) {
        const { projectName: name, at, department: own } = project.table;
        if (linked.has(project) || name === '' || department === '') continue;
        if (normalName(own) !== department) continue;
        report(project, {
          message: 'noDuty',
          cells: [at.projectName ?? project.anchor],
          values: { name, sheet: view.found.sheetName },
        });
      }
    }
  },
});
