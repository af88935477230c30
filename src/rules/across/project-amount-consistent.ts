// An amount written into 预算项目 against the project's own table.
import { normalisedName } from '../../domain/text';
import { plain } from '../costs';
import { defineRule } from '../rule';
import { inTenThousands } from '../view';

/** 校舍维修项目62万, 培训经费(12.5万元): a project's name and its amount. */
const NAMED_AMOUNT = /([^、,，;；\n]+?)[(（:：]?\s*(\d+(?:\.\d+)?)\s*(亿|万)元?[)）]?(?=$|[、,，;；\n])/g;

export default defineRule({
  id: 'project-amount-consistent',
  title: { 'zh-CN': '预算项目金额一致', 'en-US': 'Amount of a budget project agrees' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '年度整体绩效目标表“预算项目”与项目支出绩效目标表',
  scope: 'workbook',
  messages: {
    differs: {
      'zh-CN': '预算项目“{name}”在本表写 {here} 万元，项目表（{sheet}）为 {there} 万元。请核对。',
      'en-US':
        'Budget project “{name}” has {here} (10,000 yuan) here and {there} in its table ({sheet}). Check both.',
    },
  },
  check({ workbook, report }) {
    const projects = workbook.ofKind('project');
    for (const view of workbook.ofKind('annual')) {
      for (const { fields, cell } of view.indicators) {
        const { budgetProject, at } = fields;
        // A merged cell is told at its first row.
        if (at.budgetProject && at.budgetProject.row !== fields.row) continue;
        for (const [, name = '', number = '', scale = ''] of budgetProject.matchAll(NAMED_AMOUNT)) {
          const wanted = normalisedName(name);
          const project = projects.find(({ table }) => normalisedName(table.projectName) === wanted);
          const here = inTenThousands(number, `${scale}元`);
          if (!project?.budget || !here || project.budget.eq(here)) continue;
          report(view, {
            message: 'differs',
            cells: [cell('budgetProject')],
            values: {
              name: name.trim(),
              here: plain(here),
              there: plain(project.budget),
              sheet: project.found.sheetName,
            },
          });
        }
      }
    }
  },
});
