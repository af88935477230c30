// Faults of money: amounts, caps, sums.
import { inRow, inTable, type Mutation } from './mutation';

const isCap = ({ level2, unit }: { level2: string; unit: string }) => /成本/.test(level2) && unit === '万元';

export default {
  'cost-within-budget': {
    relatives: ['cost-sum-within-budget'],
    tables: inRow(['project'], (row, pick, { amount }) => {
      if (!isCap(row)) return false;
      row.number = String(Math.ceil(Number(amount) * (1.1 + pick.below(20) / 10)));
    }),
  },
  'summary-total': {
    tables: inTable(['summary'], (table, pick) => {
      table.total = String(Number(table.total) + pick.of([-10, 1, 27.5, 100]));
    }),
  },
} satisfies Record<string, Mutation>;
