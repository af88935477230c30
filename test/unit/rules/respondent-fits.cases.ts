import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const table = (annualGoal: string, ...names: string[]) => [
  project({
    annualGoal,
    rows: names.map((name) => `满意度指标 | 服务对象满意度指标 | ${name} | ≥ | 90 | %`),
  }),
];

export default {
  valid: [
    {
      says: 'those who are inspected',
      tables: [annual({ rows: [{ name: '受监管人员满意度', annualValue: '≥90%' }] })],
    },
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
    {
      says: 'people whom another indicator speaks of',
      tables: [
        project({
          projectName: '候车厅改造',
          annualGoal: '改造候车厅 3 处。',
          rows: [
            '产出指标 | 数量指标 | 改造候车厅 | = | 3 | 处',
            '^ | ^ | 更换座椅 | ≥ | 120 | 把',
            '^ | 质量指标 | 验收合格率 | = | 100 | %',
            '^ | 时效指标 | 完工时间 | | | 9月底前',
            '满意度指标 | 服务对象满意度指标 | 乘客满意度 | ≥ | 90 | %',
          ],
        }),
      ],
    },
    {
      says: 'a definition that asks those served',
      tables: [annual({ rows: [{ name: '牧民满意度', definition: '受访牧民和干部中表示满意的比例' }] })],
    },
  ],
  invalid: [
    {
      says: 'the staff of the institution itself',
      tables: [
        project({
          department: '云岭县图书馆',
          annualGoal: '升级借阅系统，为市民办理借阅 3 万次。',
          rows: ['满意度指标 | 服务对象满意度指标 | 图书馆职工满意度 | ≥ | 90 | %'],
        }),
      ],
      findings: [{ message: 'staff', cells: ['D8'], values: { served: '市民' } }],
    },
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
    {
      says: 'people of another field',
      tables: [
        project({
          projectName: '草原围栏修缮',
          department: '云岭县农业农村局',
          annualGoal: '修缮围栏 40 公里，补播牧草 900 亩。',
          rows: [
            '产出指标 | 数量指标 | 修缮围栏长度 | ≥ | 40 | 公里',
            '^ | ^ | 补播牧草面积 | ≥ | 900 | 亩',
            '^ | 质量指标 | 围栏验收合格率 | = | 100 | %',
            '^ | 时效指标 | 完工时间 | | | 9月底前',
            '满意度指标 | 服务对象满意度指标 | 乘客满意度 | ≥ | 90 | %',
          ],
        }),
      ],
      findings: [{ message: 'foreign', severity: 'warning', cells: ['D12'], values: { asked: '乘客' } }],
    },
    {
      says: 'those who inspect',
      tables: [annual({ rows: [{ name: '草原执法人员满意度', annualValue: '≥90%' }] })],
      findings: [{ message: 'supervisors', cells: ['E6'] }],
    },
    {
      says: 'a definition that asks those who do the work',
      tables: [annual({ rows: [{ name: '牧民满意度', definition: '参会干部中表示满意的比例' }] })],
      findings: [
        { message: 'definition', severity: 'warning', cells: ['F6', 'E6'], values: { counted: '干部' } },
      ],
    },
  ],
} satisfies RuleCases;
