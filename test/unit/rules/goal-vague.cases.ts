import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const goal = (annualGoal: string) => [project({ annualGoal })];

export default {
  valid: [
    { says: 'work of every day', tables: goal('做好毕业生档案接收工作，保障办公楼日常运转。') },
    { says: 'a figure', tables: goal('提升供水保障能力，推动 3 万人用上自来水。') },
    { says: 'a result', tables: goal('加强检验能力建设，建成县级检验中心。') },
    { says: 'what is done', tables: goal('对困难残疾人家庭进行无障碍改造，补助到户。') },
    {
      says: 'a duty’s goal that says what is done',
      tables: [annual({ rows: [{ name: '巡护次数', dutyGoal: '加强湿地保护，做好候鸟迁徙期巡护。' }] })],
    },
    {
      says: 'a figure beside the empty words',
      tables: [annual({ rows: [{ name: '巡护次数', dutyGoal: '巡护湿地 40 次，做好各项工作。' }] })],
    },
    {
      says: 'a duty’s goal of aims',
      tables: [annual({ rows: [{ name: '巡护次数', dutyGoal: '提升湿地保护水平' }] })],
    },
  ],
  invalid: [
    {
      says: 'nothing but the duty itself',
      tables: [annual({ rows: [{ name: '巡护次数', dutyGoal: '认真履行部门职责' }] })],
      findings: [{ message: 'empty', cells: ['C6'], values: { phrase: '认真履行部门职责' } }],
    },
    {
      says: 'empty words for a duty',
      tables: [annual({ rows: [{ name: '巡护次数', dutyGoal: '强化湿地保护，认真做好各项日常工作。' }] })],
      findings: [{ message: 'empty', cells: ['C6'], values: { phrase: '认真做好各项日常工作' } }],
    },
    {
      says: 'empty words for a project',
      tables: goal('按要求完成上级交办的各项任务。'),
      findings: [{ message: 'empty', cells: ['C5'] }],
    },
    {
      says: 'aims only',
      tables: goal('全面提升气象服务能力，推动气象事业高质量发展，打造一流台站。'),
      findings: [{ message: 'slogans', cells: ['C5'] }],
    },
    {
      says: 'aims around a policy, a year among them',
      tables: goal('深化放管服改革，增强市场活力，引导企业诚信经营。'),
      findings: [{ message: 'slogans', severity: 'info', cells: ['C5'] }],
    },
  ],
} satisfies RuleCases;
