import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (line: string) => [project({ rows: [`产出指标 | 数量指标 | ${line}`] })];

export default {
  valid: [
    { says: 'a count of it', tables: row('开展冬捕安全演练次数 | ≥ | 4 | 次') },
    { says: 'a thing that is made', tables: row('完成草场围栏 | ≥ | 60 | 公里') },
    { says: 'no number', tables: row('开展牲畜防疫工作 | | | 完成') },
    {
      says: 'a share',
      tables: [strategic({ rows: [{ name: '完成退牧还草任务比例', annualValue: '100%' }] })],
    },
  ],
  invalid: [
    {
      says: 'an event',
      tables: row('开展牧民技能比武活动 | ≥ | 3 | 场'),
      findings: [{ message: 'task', cells: ['D8'], values: { example: '牧民技能比武活动场次' } }],
    },
    {
      says: 'work',
      tables: [strategic({ rows: [{ name: '完成草原鼠害防治工作', annualValue: '100%' }] })],
      findings: [{ message: 'task', cells: ['C8'], values: { example: '草原鼠害防治工作完成率' } }],
    },
  ],
} satisfies RuleCases;
