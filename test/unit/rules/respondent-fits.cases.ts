import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const table = (annualGoal: string, ...names: string[]) => [
  project({
    annualGoal,
    rows: names.map((name) => `满意度指标 | 服务对象满意度指标 | ${name} | ≥ | 90 | %`),
  }),
];

export default {
  valid: [
    { says: 'those served', tables: table('为 900 名读者送书上门。', '读者满意度') },
    { says: 'the public about the staff', tables: table('为 900 名读者送书上门。', '读者对工作人员满意度') },
    {
      says: 'staff beside those served',
      tables: table('为 900 名读者送书上门。', '工作人员满意度', '读者满意度'),
    },
    {
      says: 'a project for the staff',
      tables: table('更新办公桌椅 60 套，方便群众办事。', '本单位职工满意度'),
    },
  ],
  invalid: [
    {
      says: 'those who do the work',
      tables: table('为 1200 名牧民提供巡回诊疗。', '巡诊工作人员满意度'),
      findings: [{ message: 'staff', cells: ['D8'], values: { served: '牧民' } }],
    },
    {
      says: 'managers',
      tables: table('码头候船厅全年服务旅客 40 万人次。', '码头管理人员满意率'),
      findings: [{ message: 'staff', cells: ['D8'], values: { served: '旅客' } }],
    },
  ],
} satisfies RuleCases;
