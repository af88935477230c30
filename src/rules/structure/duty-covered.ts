// A duty whose activity, budget project or office is left blank.
import { contains } from '../../lexicon';
import { defineRule } from '../rule';
import { dutiesOf } from '../duties';
import type { AnnualView } from '../view';

const FIELDS = [
  ['activity', '工作活动'],
  ['budgetProject', '预算项目'],
  ['office', '对应科室'],
] as const;
type Field = (typeof FIELDS)[number][0];

export default defineRule({
  id: 'duty-covered',
  title: { 'zh-CN': '职责落到活动、项目、科室', 'en-US': 'Duties have activity, project and office' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '年度整体绩效目标表“工作活动”“预算项目”“对应科室”',
  scope: 'table',
  kinds: ['annual'],
  messages: {
    blank: {
      'zh-CN': '职责{duty}的“{fields}”是空的。请填写；没有的写“无”。',
      'en-US': 'Duty {duty} has nothing in {fields}. Fill it in, or write 无 where there is none.',
    },
    column: {
      'zh-CN': '全表“{fields}”没有填写。请按职责填写；没有的写“无”。',
      'en-US': 'Nothing is filled in under {fields}. Fill it in by duty, or write 无 where there is none.',
    },
    vagueOffice: {
      'zh-CN': '职责{duty}的“对应科室”写的是“{office}”，出了问题找不到责任人。请写明牵头科室。',
      'en-US':
        'Duty {duty} names “{office}” as its office: nobody in particular answers for it. Name the one that leads.',
    },
  },
  check({ view, report }) {
    const duties = dutiesOf(view);
    const isBlank = (rows: AnnualView['indicators'], field: Field) =>
      rows.every(({ fields }) => fields[field].trim() === '');
    const asked = FIELDS.filter(([field]) => view.hasColumn(field));
    const unused = asked.filter(([field]) => isBlank(view.indicators, field));
    const list = (fields: typeof unused) => fields.map(([, label]) => label).join('、');
    const first = view.indicators[0];
    // A column that nobody uses is a habit of the department, told once.
    if (first && unused.length > 0) {
      const cells = unused.map(([field]) => first.cell(field));
      report({ message: 'column', severity: 'info', cells, values: { fields: list(unused) } });
    }
    for (const { name, rows } of duties) {
      const office = rows[0]!.fields.office;
      if (contains(office, 'vagueOffices'))
        report({
          message: 'vagueOffice',
          severity: 'info',
          cells: [rows[0]!.cell('office')],
          values: { duty: name, office },
        });
      const blank = asked.filter((entry) => !unused.includes(entry) && isBlank(rows, entry[0]));
      if (blank.length === 0) continue;
      report({
        message: 'blank',
        cells: blank.map(([field]) => rows[0]!.cell(field)),
        values: { duty: name, fields: list(blank) },
      });
    }
  },
});
