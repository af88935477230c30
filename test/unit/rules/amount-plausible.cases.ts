import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withRows = (amount: string, ...rows: string[]) => [project({ amount, rows })];
const cost = (text: string) => `产出指标 | 成本指标 | ${text}`;
const quantity = (text: string) => `产出指标 | 数量指标 | ${text}`;

export default {
  valid: [
    {
      says: 'a large project with caps to match',
      tables: withRows('186000', cost('隧道工程总造价 | ≤ | 186000 | 万元')),
    },
    {
      says: 'price by quantity within the budget, its own cap not counted twice',
      tables: withRows(
        '90',
        cost('太阳能路灯单价 | ≤ | 3000 | 元/盏'),
        cost('太阳能路灯采购成本 | ≤ | 60 | 万元'),
        cost('线路敷设成本 | ≤ | 30 | 万元'),
        quantity('安装太阳能路灯数量 | = | 200 | 盏'),
      ),
    },
    {
      says: 'two rows of which either may be paid for',
      tables: withRows(
        '30',
        cost('苗木补助标准 | = | 20 | 元/株'),
        quantity('发放苗木数量 | ≥ | 9000 | 株'),
        quantity('补植苗木数量 | ≥ | 20000 | 株'),
      ),
    },
    {
      says: 'a price for each year of several',
      tables: withRows('12', cost('机房租用标准 | = | 12 | 万元/年'), quantity('机房租用年限 | = | 3 | 年')),
    },
    {
      says: 'a price for another thing of the same unit',
      tables: withRows(
        '50',
        cost('护林员补助标准 | = | 6000 | 元/人'),
        quantity('参加宣讲会学生 | ≥ | 5000 | 人'),
      ),
    },
    {
      says: 'prices by quantities within the budget, and a benefit in proportion',
      tables: withRows(
        '60',
        cost('图书单价 | ≤ | 30 | 元/册'),
        cost('书架单价 | ≤ | 800 | 元/组'),
        quantity('采购图书数量 | ≥ | 9000 | 册'),
        quantity('购置书架数量 | = | 300 | 组'),
        '效益指标 | 经济效益指标 | 减少火灾损失 | ≥ | 90 | 万元',
      ),
    },
    {
      says: 'turnover of others',
      tables: withRows('60', '效益指标 | 经济效益指标 | 带动农产品销售额 | ≥ | 8 | 亿元'),
    },
  ],
  invalid: [
    {
      says: 'the appropriation in 元, by a cap that it equals and by all caps',
      tables: withRows('1250000', cost('灌溉泵站更新成本 | ≤ | 125 | 万元')),
      findings: [{ message: 'inYuan', severity: 'error', cells: ['D4'], values: { meant: '125' } }],
    },
    {
      says: 'one far above the caps, and a price that is held against what was meant',
      tables: withRows(
        '1250000',
        cost('灌溉泵站更新成本 | ≤ | 98 | 万元'),
        cost('单台水泵成本 | ≤ | 2600 | 万元/台'),
      ),
      findings: [
        { message: 'price', severity: 'error', cells: ['G9', 'F9', 'D4'], values: { budget: '125' } },
        { message: 'inYuan', cells: ['D4'] },
      ],
    },
    {
      says: 'a price above the budget by its name',
      tables: withRows('40', cost('每亩秸秆还田补助 | = | 60 | 万元')),
      findings: [{ message: 'price', severity: 'error', cells: ['G8', 'F8', 'D4'] }],
    },
    {
      says: 'price by quantity above the budget',
      tables: withRows(
        '40',
        cost('秸秆还田补助标准 | = | 50 | 元/亩'),
        quantity('秸秆还田面积 | ≥ | 1.2 | 万亩'),
      ),
      findings: [{ message: 'product', cells: ['F9', 'F8', 'D4'], values: { product: '60' } }],
    },
    {
      says: 'with another cap above the budget',
      tables: withRows(
        '70',
        cost('秸秆还田补助标准 | = | 50 | 元/亩'),
        cost('测土配方成本 | ≤ | 15 | 万元'),
        quantity('秸秆还田面积 | ≥ | 1.2 | 万亩'),
      ),
      findings: [{ message: 'withCaps', cells: ['F9', 'D4'], values: { product: '60', others: '15' } }],
    },
    {
      says: 'prices by quantities that add up to more than the budget',
      tables: [
        project({
          amount: '40',
          annualGoal: '采购图书9000册，购置阅览书架300组。',
          rows: [
            cost('图书单价 | ≤ | 30 | 元/册'),
            cost('阅览书架单价 | ≤ | 800 | 元/组'),
            quantity('采购图书数量 | ≥ | 9000 | 册'),
          ],
        }),
      ],
      findings: [{ message: 'prices', cells: ['F8', 'F9', 'D4'], values: { product: '51', budget: '40' } }],
    },
    {
      says: 'benefits out of all proportion',
      tables: withRows(
        '300',
        '效益指标 | 经济效益指标 | 避免洪涝损失 | ≥ | 2000 | 元',
        '^ | ^ | 减少山火损失 | ≥ | 20 | 亿元',
      ),
      findings: [
        { message: 'outOfProportion', cells: ['F8', 'D4'] },
        { message: 'outOfProportion', cells: ['F9', 'D4'], values: { times: '667 倍' } },
      ],
    },
  ],
} satisfies RuleCases;
