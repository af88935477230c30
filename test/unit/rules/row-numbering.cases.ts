import { annual, strategic, summary } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const numbered = (...sequences: string[]) => [
  strategic({ rows: sequences.map((sequence) => ({ sequence, annualValue: '12所' })) }),
];

export default {
  valid: [
    { says: 'one after the other', tables: numbered('1', '2', '3') },
    { says: 'Chinese numerals', tables: numbered('一', '二', '三') },
    { says: 'another way of numbering', tables: numbered('(1)', '(3)') },
    { says: 'no such column', tables: [strategic({ absent: ['sequence'], rows: [{ sequence: '' }] })] },
    {
      says: 'duties that run on',
      tables: [annual({ rows: [{ dutySequence: '1' }, { dutySequence: '2', duty: '负责档案管理' }] })],
    },
  ],
  invalid: [
    {
      says: 'a number twice',
      tables: numbered('1', '2', '2', '3'),
      findings: [
        {
          message: 'broken',
          cells: ['B10', 'B11'],
          values: { found: '2', expected: '3' },
          fix: { B10: '3', B11: '4' },
        },
      ],
    },
    {
      says: 'a summary row without number',
      tables: [summary({ rows: ['1 | 甲 | 乙 | 5 |', ' | 甲 | 丙 | 6 |'], total: '11' })],
      findings: [{ message: 'blank', cells: ['A4'], fix: { A4: '2' } }],
    },
    {
      says: 'a duty left out',
      tables: [annual({ rows: [{ dutySequence: '1' }, { dutySequence: '3', duty: '负责档案管理' }] })],
      findings: [{ message: 'duty', cells: ['A7'], values: { found: '3', expected: '2' } }],
    },
  ],
} satisfies RuleCases;
