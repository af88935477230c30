import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (given: object) => [strategic({ rows: [given] })];

export default {
  valid: [
    {
      says: 'more than before',
      tables: row({ annualValue: '≥16亿元', priorYearValue: '15亿元', prior3YearMean: '14亿元' }),
    },
    {
      says: 'fewer complaints',
      tables: row({
        name: '群众投诉件数',
        annualValue: '30件',
        priorYearValue: '34件',
        prior3YearMean: '36件',
      }),
    },
    {
      says: 'a name that does not tell which way is better',
      tables: row({ name: '处理群众来信', annualValue: '30件', priorYearValue: '34件' }),
    },
    {
      says: 'a reason',
      tables: row({ annualValue: '≥10所', priorYearValue: '16所', note: '因学校合并，任务减少' }),
    },
    {
      says: 'a figure that others set',
      tables: row({ annualValue: '≥10所', priorYearValue: '16所', note: '按省定控制指标填报' }),
    },
    {
      says: 'a forecast',
      tables: row({ annualValue: '≥10所', priorYearValue: '16所', note: '预计明年在建项目偏少' }),
    },
    {
      says: 'the same in another unit',
      tables: row({ annualValue: '≥1亿元', priorYearValue: '10000万元', prior3YearMean: '9000万元' }),
    },
    {
      says: 'what cannot be compared',
      tables: row({ annualValue: '≥100%', priorYearValue: '120人', prior3YearMean: '良好' }),
    },
  ],
  invalid: [
    {
      says: 'less than last year',
      tables: row({ annualValue: '≥10亿元', priorYearValue: '12.5亿元', prior3YearMean: '9亿元' }),
      findings: [{ message: 'below', cells: ['E8', 'J8'], values: { percent: '20', field: '上年值' } }],
    },
    {
      says: 'half of both, the source repeated in the notes',
      tables: [
        annual({
          rows: [
            {
              category: '数量指标',
              name: '审核项目数量',
              annualValue: '60',
              priorYearValue: '120',
              prior3YearMean: '120',
              note: '内部统计',
            },
          ],
        }),
      ],
      findings: [
        { message: 'below', severity: 'error', cells: ['G6', 'L6', 'K6'], values: { percent: '50' } },
      ],
    },
    {
      says: 'more complaints',
      tables: row({
        name: '群众投诉件数',
        annualValue: '40件',
        priorYearValue: '34件',
        prior3YearMean: '42件',
      }),
      findings: [{ message: 'above', cells: ['E8', 'J8'] }],
    },
    {
      says: 'a higher cost',
      tables: [
        annual({
          rows: [{ category: '成本指标', name: '运转费用', annualValue: '≤9万元', priorYearValue: '8万元' }],
        }),
      ],
      findings: [{ message: 'above', severity: 'info', cells: ['G6', 'L6'] }],
    },
    {
      says: 'a little less',
      tables: row({ annualValue: '≥98%', priorYearValue: '98.5%', prior3YearMean: '97%' }),
      findings: [{ message: 'belowPoints', severity: 'info', cells: ['E8', 'J8'] }],
    },
    {
      says: 'a limit that the standard sets',
      tables: row({
        name: '新生儿死亡率',
        annualValue: '≤3‰',
        standardValue: '≤3‰',
        plannedValue: '',
        priorYearValue: '1.2‰',
        prior3YearMean: '1.5‰',
      }),
      findings: [
        { message: 'abovePoints', severity: 'info', cells: ['E8', 'J8', 'I8'], values: { percent: '0.18' } },
      ],
    },
    {
      says: 'other measure words, the bare number compared',
      tables: row({
        name: '审理案件',
        annualValue: '1700件',
        priorYearValue: '2000次',
        prior3YearMean: '1500件',
      }),
      findings: [{ message: 'below', cells: ['E8', 'J8'] }],
    },
  ],
} satisfies RuleCases;
