import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, value: string) => [
  project({ rows: [`效益指标 | 社会效益指标 | ${name} | | | ${value}`] }),
];

export default {
  valid: [
    { says: 'a level', tables: row('提高居民健康水平', '提高') },
    { says: '效率', tables: row('提高审批效率', '提高') },
    { says: 'a number', tables: [project({ rows: ['效益指标 | 社会效益指标 | 就业率 | ≥ | 90 | %'] })] },
  ],
  invalid: [
    {
      says: 'words where history has figures',
      tables: [strategic({ rows: [{ name: '送戏下乡', annualValue: '增加', priorYearValue: '56场' }] })],
      findings: [{ message: 'wasCounted', cells: ['E8', 'J8'], values: { counted: '56场' } }],
    },
    { says: 'a rate', tables: row('提高就业率', '提高'), findings: [{ message: 'words', cells: ['G8'] }] },
    { says: 'people', tables: row('受益人数', '增加'), findings: [{ message: 'words', cells: ['G8'] }] },
  ],
} satisfies RuleCases;
