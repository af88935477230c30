import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withRows = (...rows: string[]) => [project({ amount: '5000', rows })];
const cost = (text: string) => `产出指标 | 成本指标 | ${text}`;
const quantity = (text: string) => `产出指标 | 数量指标 | ${text}`;

export default {
  valid: [
    { says: 'a price at the highest standard', tables: withRows(cost('培训费标准 | ≤ | 760 | 元/人·天')) },
    { says: 'one of another unit', tables: withRows(cost('培训费标准 | ≤ | 2400 | 元/人')) },
    { says: 'one that no standard is about', tables: withRows(cost('路灯单价 | ≤ | 9999 | 元/盏')) },
    {
      says: 'a keyword that says how but not what',
      tables: withRows(cost('协管员人均经费 | ≤ | 4.8 | 万元/人·年')),
    },
    {
      says: 'cost by quantity below the standard',
      tables: withRows(
        cost('基本公共卫生服务补助总额 | ≤ | 3000 | 万元'),
        quantity('服务人口 | ≥ | 40 | 万人'),
      ),
    },
    {
      says: 'two rows that count the same, so that it is open which the money is for',
      tables: withRows(
        cost('基本公共卫生服务补助总额 | ≤ | 5000 | 万元'),
        quantity('服务人口 | ≥ | 40 | 万人'),
        quantity('建档人数 | ≥ | 30 | 万人'),
      ),
    },
    { says: 'a price that is not capped', tables: withRows(cost('培训费标准 | ≥ | 900 | 元/人·天')) },
  ],
  invalid: [
    {
      says: 'a price above the central standard, which is a hint to others',
      tables: withRows(cost('培训费标准 | ≤ | 800 | 元/人·天')),
      findings: [
        { message: 'above', severity: 'info', cells: ['F8'], values: { price: '800', standard: '760' } },
      ],
    },
    {
      says: 'the same written another way',
      tables: withRows(cost('师资培训费 | ≤ | 0.08 | 万元/人天')),
      findings: [{ message: 'above', severity: 'info', cells: ['F8'], values: { price: '800' } }],
    },
    {
      says: 'cost by quantity above a national standard',
      tables: withRows(cost('基本公共卫生服务经费 | ≤ | 5000 | 万元'), quantity('服务人口 | ≥ | 40 | 万人')),
      findings: [{ message: 'workedOut', cells: ['F8', 'F9'], values: { price: '125', standard: '94' } }],
    },
  ],
} satisfies RuleCases;
