import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string) => [
  project({ rows: [`效益指标 | ${level2} | ${name} | ≥ | 90 | %`] }),
];

export default {
  valid: [
    { says: 'where it belongs', tables: row('服务对象满意度指标', '师生满意度') },
    { says: 'something else', tables: row('社会效益指标', '师生受益率') },
  ],
  invalid: [
    {
      says: 'among social benefits',
      tables: row('社会效益指标', '师生满意度'),
      findings: [{ message: 'outside', cells: ['D8'], move: { to: '服务对象满意度指标', rows: [8] } }],
    },
    {
      says: 'among qualities',
      tables: [annual({ rows: [{ category: '质量指标', name: '家长满意率', annualValue: '90%' }] })],
      findings: [{ message: 'outside', cells: ['E6'] }],
    },
  ],
} satisfies RuleCases;
