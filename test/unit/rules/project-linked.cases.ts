import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const repair = project({ sheet: '项目1', projectName: '校舍维修项目' });
const training = project({ sheet: '项目2', projectName: '教师培训项目' });

export default {
  valid: [
    {
      says: 'each with its table, an amount beside the name',
      tables: [repair, training, annual({ rows: [{ budgetProject: '校舍维修项目480万、教师培训项目' }] })],
    },
    {
      says: 'no project tables in the file',
      tables: [annual({ rows: [{ budgetProject: '校园安防项目' }] })],
    },
    {
      says: 'what is paid from no project',
      tables: [
        repair,
        annual({ rows: [{ budgetProject: '校舍维修项目' }, { budgetProject: '基本支出公用经费' }] }),
      ],
    },
    {
      says: 'project tables of another department only',
      tables: [
        project({ projectName: '农机补贴项目', department: '云岭县农业局' }),
        annual({ rows: [{ budgetProject: '校园安防项目' }] }),
      ],
    },
  ],
  invalid: [
    {
      says: 'one without table',
      tables: [repair, annual({ rows: [{}, { dutySequence: '2', budgetProject: '校园安防项目' }] })],
      findings: [{ message: 'noTable', cells: ['P7'], values: { name: '校园安防项目' } }],
    },
    {
      says: 'one under another name',
      tables: [training, annual({ rows: [{ budgetProject: '教师培训项目经费' }] })],
      findings: [
        {
          message: 'otherName',
          severity: 'info',
          cells: ['P6'],
          values: { name: '教师培训项目经费', other: '教师培训项目', sheet: '项目2' },
        },
      ],
    },
    {
      says: 'a project that no duty names',
      tables: [repair, training, annual({ rows: [{}] })],
      findings: [{ message: 'noDuty', cells: ['C2'], values: { name: '教师培训项目' } }],
    },
    {
      says: 'one without table in a merged cell, told where it begins',
      tables: [
        repair,
        annual({
          rows: ['维修学校数', '维修面积'].map((name) => ({
            name,
            budgetProject: '校舍维修项目、校园安防项目',
          })),
        }),
      ],
      findings: [{ message: 'noTable', cells: ['P6'], values: { name: '校园安防项目' } }],
    },
    {
      says: 'the department’s only project table, while its duties name another project',
      tables: [repair, annual({ rows: [{ budgetProject: '智慧课堂建设' }] })],
      findings: [{ message: 'noDuty', cells: ['C2'], values: { name: '校舍维修项目', sheet: '年度' } }],
    },
  ],
} satisfies RuleCases;
