import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (rest: string) => [project({ rows: [`产出指标 | 质量指标 | 机井完好率 | ${rest}`] })];

export default {
  valid: [
    { says: 'the sign, full-width too', tables: row('≥ | 95 | ％') },
    { says: 'brackets that belong to the unit', tables: row('≥ | 95 | 台(套)') },
    { says: 'what is known as no unit', tables: row('≥ | 95 | 标准。') },
    { says: 'words', tables: row(' | | 达标。') },
  ],
  invalid: [
    {
      says: 'a result for a unit',
      tables: row('≥ | 95 | 基本达标'),
      findings: [{ message: 'word', severity: 'warning', cells: ['G8'], values: { number: '95' } }],
    },
    {
      says: 'a word for the sign',
      tables: row('≥ | 95 | 百分比'),
      findings: [{ message: 'spelling', cells: ['G8'], values: { expected: '%' }, fix: { G8: '%' } }],
    },
    {
      says: 'brackets and punctuation',
      tables: [
        project({
          rows: [
            '产出指标 | 数量指标 | 修复机井数量 | ≥ | 31 | 眼。',
            '^ | 成本指标 | 机井修复费用 | ≤ | 46 | （万元）',
          ],
        }),
      ],
      findings: [
        { message: 'spelling', cells: ['G8'], values: { unit: '眼。' }, fix: { G8: '眼' } },
        { message: 'spelling', cells: ['G9'], fix: { G9: '万元' } },
      ],
    },
  ],
} satisfies RuleCases;
