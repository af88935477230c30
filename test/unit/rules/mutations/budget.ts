// Faults of money: amounts, caps, prices, sums.
import Big from 'big.js';
import type { ProjectTable, TargetTable } from '../../../../src/domain/tables';
import type { Pick } from '../../../support/pick';
import { inRow, inTable, oneOf, type Mutation, type ProjectRow } from './mutation';

const isCost = ({ level1, level2 }: ProjectRow) => /成本/.test(level1 + level2);
const isCap = (row: ProjectRow) => isCost(row) && row.unit === '万元';
const isCount = ({ level2, number }: ProjectRow) => /数量/.test(level2) && number !== '';
/** What a name counts: 更新图书 of 更新图书数量. */
const thing = (name: string) => name.replace(/(?:数量|台数|人数|场次|件数|长度|户数|人次|数)$/, '');
const times = (amount: string, factor: number) => new Big(amount).times(factor).round(1, 3).toString();

/** The project's money as all tables of the workbook tell it. */
function setAmount(table: ProjectTable, amount: string, tables: readonly TargetTable[]) {
  for (const other of tables) {
    if (other.kind !== 'summary') continue;
    const difference = new Big(amount).minus(table.amount);
    for (const row of other.rows) if (row.projectName === table.projectName) row.amount = amount;
    other.total = new Big(other.total).plus(difference).toString();
  }
  table.amount = amount;
}

/** All costs of the table but one leave it. */
function onlyCost(table: ProjectTable, row: ProjectRow) {
  table.indicators = table.indicators.filter((other) => other === row || !isCost(other));
}

const priceAbove = inRow(['project'], (row, pick, { amount }) => {
  if (!isCost(row)) return false;
  row.name = pick.of(['单台设备购置成本', '每户补助标准', '平均每场活动成本', '每平方米改造成本']);
  const per = { 台: '台', 户: '户', 场: '场', 平: '平方米' }[/[台户场平](?!均)/.exec(row.name)![0]]!;
  Object.assign(row, { operator: '≤', number: times(amount, 2 + pick.below(5)), unit: `万元/${per}` });
});

/** A price whose product with what is counted is far above the money. */
const productAbove = inRow(['project'], (row, pick, table) => {
  const counted = table.indicators.filter(isCount);
  const of = counted[pick.below(counted.length)];
  if (!isCost(row) || !of) return false;
  const share = counted.filter(({ unit }) => unit === of.unit).length;
  if (share > 1) return false;
  const scale = of.unit.startsWith('万') ? 10_000 : 1;
  const price = new Big(table.amount).times(2 + pick.below(3)).div(new Big(of.number).times(scale));
  row.name = thing(of.name) + pick.of(['单价', '单位成本']);
  row.operator = pick.of(['≤', '=']);
  row.number = price.times(10_000).round(2, 3).toString();
  row.unit = `元/${of.unit.replace(/^万/, '')}`;
});

const PRICES = [
  ['人均每天培训费', [780, 900, 1200], '元/人·天'],
  ['会议综合定额', [800, 950], '元/人·天'],
  ['授课费', [1600, 3000], '元/学时'],
  ['差旅伙食补助费标准', [120, 180], '元/人·天'],
  ['专家咨询费', [2500, 4000], '元/人·天'],
] as const;

function spendInWords(row: ProjectRow, pick: Pick) {
  row.operator = '';
  row.number = '';
  row.unit = pick.of(['严格控制', '不超预算', '控制在预算以内', '按合同执行', '按规定标准执行']);
}

export default {
  'amount-plausible': {
    tables: oneOf(
      inTable(['project'], (table, _, tables) => setAmount(table, times(table.amount, 10_000), tables)),
      priceAbove,
      productAbove,
    ),
  },
  'amount-unit': {
    tables: inRow(['project'], (row, pick) => {
      if (!isCap(row)) return false;
      const [scale, unit] = pick.of([
        [1, '元'],
        [10_000, '元'],
        [10, '千元'],
        [0.0001, '亿元'],
      ] as const);
      row.number = new Big(row.number).times(scale).toString();
      row.unit = unit;
    }),
  },
  'amount-valid': {
    sheets(sheets, found, pick) {
      const projects = found.flatMap(({ sheet, table }) =>
        table.kind === 'project' ? [{ sheet, table }] : [],
      );
      if (projects.length === 0) return undefined;
      const { sheet, table } = pick.of(projects);
      const { row, column } = table.at.amount!;
      const { values, numberFormats } = sheets[Number(sheet)]!;
      if (pick.chance()) values[row]![column] = pick.of(['', '待定', '详见附件', 0, -12.5, '约200']);
      else numberFormats[row]![column] = pick.of(['General', '0.00', '0"人"', '#,##0.00"项"']);
      return { table: Number(sheet) };
    },
  },
  'cost-cap-present': {
    tables: inRow(['project'], (row, pick, table) => {
      const costs = table.indicators.filter(isCost);
      if (row !== costs[0]) return false;
      costs.forEach((cost) => spendInWords(cost, pick));
    }),
  },
  'cost-cap-scope': {
    tables: (tables, pick) => {
      const done = inRow(['project'], (row, _, table) => {
        if (!isCap(row) || row.number === table.amount || table.projectName.includes(row.name.slice(0, 2)))
          return false;
        row.number = table.amount;
      })(tables, pick);
      const table = done && tables[done.table];
      if (table?.kind !== 'project') return undefined;
      const row = table.indicators[done!.row!]!;
      onlyCost(table, row);
      return { table: done!.table, row: table.indicators.indexOf(row) };
    },
  },
  'cost-operator': {
    tables: inRow(['project'], (row, pick) => {
      if (!isCost(row)) return false;
      row.operator = pick.of(['≥', '>']);
    }),
  },
  'cost-sum-within-budget': {
    tables: inRow(['project'], (row, pick, table) => {
      const others = table.indicators.filter((other) => isCap(other) && other !== row);
      if (!isCap(row) || others.length === 0) return false;
      // Up to the budget, but no cap above it.
      row.number = pick.chance() ? table.amount : times(table.amount, 0.8 + pick.below(20) / 100);
    }),
  },
  'cost-within-budget': {
    tables: inRow(['project'], (row, pick, { amount }) => {
      if (!isCap(row)) return false;
      row.number = String(Math.ceil(Number(amount) * (1.1 + pick.below(20) / 10)));
    }),
  },
  'summary-total': {
    tables: inTable(['summary'], (table, pick) => {
      if (pick.chance()) table.total = String(Number(table.total) + pick.of([-10, 1, 27.5, 100]));
      else pick.of(table.rows).amount = pick.of(['待定', '', '约150']);
    }),
  },
  'unit-cost': {
    tables: inRow(['project'], (row, pick) => {
      if (!isCost(row)) return false;
      const [name, numbers, unit] = pick.of(PRICES);
      Object.assign(row, { name, operator: '≤', number: String(pick.of(numbers)), unit });
    }),
  },
} satisfies Record<string, Mutation>;
