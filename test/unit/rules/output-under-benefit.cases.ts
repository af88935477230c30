import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (line: string) => [project({ rows: [line] })];

export default {
  valid: [
    { says: 'among quantities', tables: row('产出指标 | 数量指标 | 举办牧民夜校期数 | ≥ | 12 | 期') },
    { says: 'people who benefit', tables: row('效益指标 | 社会效益指标 | 培训后新增就业人数 | ≥ | 90 | 人') },
    { says: 'visitors', tables: row('效益指标 | 社会效益指标 | 冰雪节游客人次 | ≥ | 8 | 万人次') },
    { says: 'what is spared', tables: row('效益指标 | 社会效益指标 | 减少设备维修次数 | ≥ | 30 | 次') },
    { says: 'what others do', tables: row('效益指标 | 社会效益指标 | 村民自发组织演出场次 | ≥ | 20 | 场') },
    { says: 'a rate', tables: row('效益指标 | 社会效益指标 | 宣传覆盖率 | ≥ | 90 | %') },
    { says: 'trees', tables: row('效益指标 | 生态效益指标 | 新建防护林带 | ≥ | 30 | 公里') },
  ],
  invalid: [
    {
      says: 'events',
      tables: row('效益指标 | 社会效益指标 | 防震减灾知识讲座场次 | ≥ | 24 | 场'),
      findings: [{ message: 'doing', cells: ['D8', 'C8'], values: { expected: '数量指标' } }],
    },
    {
      says: 'things that are handed out',
      tables: row('效益指标 | 社会效益指标 | 发放禁渔告知书 | ≥ | 3000 | 份'),
      findings: [{ message: 'doing', cells: ['D8', 'C8'] }],
    },
    {
      says: 'works in a department’s table',
      tables: [
        annual({
          namesInDefinition: true,
          rows: [{ category: '社会效益', name: '新建公厕数量', annualValue: '6座' }],
        }),
      ],
      findings: [{ message: 'doing', cells: ['E6', 'D6'] }],
    },
  ],
} satisfies RuleCases;
