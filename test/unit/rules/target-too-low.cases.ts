import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (rest: string, level2 = '质量指标') => [project({ rows: [`产出指标 | ${level2} | ${rest}`] })];

export default {
  valid: [
    { says: 'a usual rate', tables: row('井盖完好率 | ≥ | 95 | %') },
    { says: 'a rate that may well be low', tables: row('图书流通率 | ≥ | 35 | %') },
    { says: 'a first pass', tables: row('课题一次验收率 | ≥ | 60 | %') },
    {
      says: 'a rate that history explains',
      tables: [annual({ rows: [{ name: '违建处置率', annualValue: '≥60%', priorYearValue: '52%' }] })],
    },
    { says: 'no accident', tables: row('施工安全事故起数 | = | 0 | 起') },
    { says: 'none at all, in another sign', tables: row('施工安全责任事故起数 | < | 1 | 起') },
    { says: 'accidents by output', tables: row('生产安全事故死亡人数 | ≤ | 0.02 | 人/亿元') },
  ],
  invalid: [
    {
      says: 'half of what was found',
      tables: row('消防隐患整改率 | ≥ | 50 | %'),
      findings: [{ message: 'rate', cells: ['F8'], values: { floor: '70' } }],
    },
    {
      says: 'deaths that are reckoned with, and accidents',
      tables: [
        project({
          rows: [
            '效益指标 | 社会效益指标 | 渡运安全责任事故死亡人数 | ≤ | 1 | 人',
            '^ | ^ | 渡运安全事故起数 | ≤ | 2 | 起',
          ],
        }),
      ],
      findings: [
        { message: 'tolerated', cells: ['F8'] },
        { message: 'tolerated', severity: 'info', cells: ['F9'] },
      ],
    },
  ],
} satisfies RuleCases;
