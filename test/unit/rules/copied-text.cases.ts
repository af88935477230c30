import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const copied = '贯彻执行教育法律法规和方针政策，负责全县中小学校的规划布局与建设管理';

export default {
  valid: [
    {
      says: 'a goal of its own',
      tables: [
        annual({ rows: [{ duty: `${copied}。`, dutyGoal: '全年维修校舍 12 所，验收合格率 100%。' }] }),
      ],
    },
    {
      says: 'a common phrase in a long goal',
      tables: [
        annual({
          rows: [{ duty: '改善学校办学条件。', dutyGoal: '改善学校办学条件。全年维修校舍 12 所。' }],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'the duty as goal',
      tables: [annual({ rows: [{ duty: '职责二：负责学籍管理', dutyGoal: '负责学籍管理。' }] })],
      findings: [{ message: 'same', cells: ['C6'] }],
    },
    {
      says: 'half of the goal',
      tables: [
        annual({ rows: [{ duty: `指导学校工作。${copied}。`, dutyGoal: `今年维修校舍。${copied}。` }] }),
      ],
      findings: [{ message: 'copied', cells: ['C6'], values: { count: '34' } }],
    },
  ],
} satisfies RuleCases;
