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
    {
      says: 'what is done under the duty, in its words',
      tables: [
        annual({ rows: [{ duty: '负责校舍安全管理', dutyGoal: '校舍安全管理检查 12 次，隐患全部整改。' }] }),
      ],
    },
  ],
  invalid: [
    {
      says: 'a part of the duty, and a short duty without its verb',
      tables: [
        annual({
          rows: [
            { duty: '统筹基础教育，组织教师培训和考核', dutyGoal: '组织教师培训' },
            { dutySequence: '2', duty: '负责学籍', dutyGoal: '学籍' },
          ],
        }),
      ],
      findings: [
        { message: 'same', cells: ['C6'], values: { text: '组织教师培训' } },
        { message: 'same', cells: ['C7'] },
      ],
    },
    {
      says: 'the duty with words that add nothing',
      tables: [annual({ rows: [{ duty: '负责学校安全管理', dutyGoal: '认真做好学校安全管理' }] })],
      findings: [{ message: 'copied', cells: ['C6'], values: { text: '学校安全管理', count: '6' } }],
    },
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
