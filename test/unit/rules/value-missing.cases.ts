import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'numbers and words',
      tables: [
        project({ rows: ['产出指标 | 数量指标 | 维修学校 | ≥ | 12 | 所', '^ | 质量指标 | 验收 | | | 合格'] }),
      ],
    },
    {
      says: 'an operator alone, which is another rule’s matter',
      tables: [project({ rows: ['产出指标 | 数量指标 | 维修学校 | ≥ | |'] })],
    },
    {
      says: 'nothing that can happen',
      tables: [strategic({ rows: [{ name: '安全事故', annualValue: '无' }] })],
    },
  ],
  invalid: [
    {
      says: 'a name alone',
      tables: [project({ rows: ['产出指标 | 数量指标 | 维修学校 | | |'] })],
      findings: [{ message: 'missing', cells: ['F8'] }],
    },
    {
      says: 'a dash',
      tables: [annual({ rows: [{ annualValue: '——' }] })],
      findings: [{ message: 'dash', severity: 'warning', cells: ['G6'] }],
    },
  ],
} satisfies RuleCases;
