import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const goal = (annualGoal: string) => [project({ annualGoal })];

export default {
  valid: [
    { says: 'work of every day', tables: goal('做好毕业生档案接收工作，保障办公楼日常运转。') },
    { says: 'a figure', tables: goal('提升供水保障能力，推动 3 万人用上自来水。') },
    { says: 'a result', tables: goal('加强检验能力建设，建成县级检验中心。') },
    { says: 'what is done', tables: goal('对困难残疾人家庭进行无障碍改造，补助到户。') },
  ],
  invalid: [
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
