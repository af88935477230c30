import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const both = (target: string, other: string, name = '维修学校数量', otherName = name) => [
  strategic({ rows: [{ name: otherName, annualValue: other }] }),
  annual({ rows: [{ name, annualValue: target }] }),
];

export default {
  valid: [
    { says: 'the same', tables: both('12所', '≥12所') },
    { says: 'the same in another unit', tables: both('1亿元', '10000万元') },
    { says: 'another indicator', tables: both('12所', '15所', '维修学校数量', '新建学校数量') },
    {
      says: 'another department',
      tables: [
        ...both('12所', '15所').slice(0, 1),
        annual({ department: '云岭县卫生健康局', rows: [{ name: '维修学校数量', annualValue: '12所' }] }),
      ],
    },
  ],
  invalid: [
    {
      says: 'another figure',
      tables: both('12所', '15所'),
      findings: [{ message: 'differ', cells: ['G6', 'E6'], values: { strategic: '15所', row: '8' } }],
    },
    {
      says: 'words for a figure, the name longer',
      tables: both('提升', '15件', '健全矛盾纠纷多元预防化解工作机制', '健全矛盾纠纷多元化解机制'),
      findings: [{ message: 'differ', cells: ['G6', 'E6'] }],
    },
  ],
} satisfies RuleCases;
