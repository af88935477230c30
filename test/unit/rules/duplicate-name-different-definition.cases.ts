import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'two names', tables: [strategic({ rows: [{ name: '供水人口' }, { name: '供水面积' }] })] },
    {
      says: 'one name and one definition in two duties',
      tables: [annual({ rows: [{ name: '群众满意度' }, { dutySequence: '2', name: '群众满意度' }] })],
    },
    {
      says: 'one of the two without definition',
      tables: [strategic({ rows: [{ name: '管网长度' }, { name: '管网长度', definition: '' }] })],
    },
  ],
  invalid: [
    {
      says: 'pipes of two sorts',
      tables: [
        strategic({
          rows: [
            { name: '管网长度', definition: '供水干管长度' },
            { name: '管网长度', definition: '污水干管长度' },
          ],
        }),
      ],
      findings: [{ message: 'differ', cells: ['C9', 'D9', 'C8'], values: { row: '8' } }],
    },
    {
      says: 'in two duties',
      tables: [
        annual({
          rows: [
            { name: '检查次数', definition: '检查学校食堂的次数' },
            { dutySequence: '2', name: '检查次数', definition: '检查校车的次数' },
          ],
        }),
      ],
      findings: [{ message: 'differ', cells: ['E7', 'F7', 'E6'] }],
    },
  ],
} satisfies RuleCases;
