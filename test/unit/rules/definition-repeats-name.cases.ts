import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'a definition',
      tables: [strategic({ rows: [{ name: '达标学校数', definition: '经验收达到办学标准的学校数量' }] })],
    },
    {
      says: 'a formula',
      tables: [strategic({ rows: [{ name: '入学率', definition: '入学率=入学儿童/适龄儿童×100%' }] })],
    },
  ],
  invalid: [
    {
      says: 'the name once more',
      tables: [strategic({ rows: [{ name: '招商引资总额', definition: '招商引资 总额。' }] })],
      findings: [{ message: 'same', cells: ['D8', 'C8'] }],
    },
    {
      says: 'the name shortened',
      tables: [annual({ rows: [{ name: '受理并办结的行政复议案件', definition: '复议案件' }] })],
      findings: [{ message: 'shorter', cells: ['F6', 'E6'] }],
    },
  ],
} satisfies RuleCases;
