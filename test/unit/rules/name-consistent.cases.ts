import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const both = (name: string, other: string) => [
  strategic({ rows: [{ name: other }] }),
  annual({ rows: [{ name }] }),
];

export default {
  valid: [
    { says: 'one name', tables: both('义务教育巩固率', '义务教育巩固率') },
    { says: 'names far apart', tables: both('义务教育巩固率', '学前教育毛入园率') },
    { says: 'short names', tables: both('新建校数', '新增校数') },
  ],
  invalid: [
    {
      says: 'a sign more',
      tables: both('构建纠纷多元解决机制', '构建纠纷多元解机制'),
      findings: [{ message: 'near', cells: ['E6'] }],
    },
    {
      says: 'another sign',
      tables: both('义务教育巩固率', '义务教育稳固率'),
      findings: [{ message: 'near', cells: ['E6'], values: { other: '义务教育稳固率' } }],
    },
  ],
} satisfies RuleCases;
