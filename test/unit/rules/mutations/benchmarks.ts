// Faults of department-wide tables: targets beside plan, standard and history.
import { givesReason } from '../../../../src/lexicon';
import { inTable, type Mutation } from './mutation';
import { inDepartmentRow, isRate, quantityOf, twinsOf, withNumber } from '../departmentRows';

const OPPOSITE = { '≥': '≤', '>': '<', '≤': '≥', '<': '>' } as const;

/** Which way is better, by the target's operator. */
const wayOf = (target: string) => (/^[≥>]/.test(target) ? 1 : /^[≤<]/.test(target) ? -1 : 0);

/** Measured rather than set: decimals that are not there to round. */
const MEASURED = [0.37, 0.83, 0.46, 0.91, 0.12];

export default {
  'all-identical': {
    relatives: ['goal-value-agrees'],
    tables(tables, pick) {
      if (pick.chance()) {
        return inDepartmentRow((row) => {
          const target = quantityOf(row.annualValue);
          if (!target || !isRate(target) || !row.standardValue) return false;
          const value = withNumber(target, Math.floor(Number(target.number)) - 1 + pick.of(MEASURED));
          row.annualValue = value;
          row.plannedValue = row.standardValue = row.prior3YearMean = row.priorYearValue = value;
        })(tables, pick);
      }
      return inTable(['strategic', 'annual'], (table) => {
        if (table.indicators.length < 8) return false;
        for (const row of table.indicators) {
          const target = quantityOf(row.annualValue);
          if (!target) continue;
          const value = withNumber(target, Number(target.number));
          for (const one of [row, ...twinsOf(row, tables)]) {
            one.plannedValue = one.standardValue = one.prior3YearMean = one.priorYearValue = value;
            one.standardSource ||= '云溪县文化和旅游发展规划';
            one.note = '';
          }
        }
      })(tables, pick);
    },
  },
  'benchmark-reason': {
    tables: inDepartmentRow((row, pick, kind) => {
      if (!quantityOf(row.annualValue)) return false;
      if (kind === 'annual' || pick.chance()) row.standardValue = row.standardSource = '';
      row.prior3YearMean = row.priorYearValue = row.historySource = pick.of(['', '无', '—', '/']);
      row.note = pick.of(['', '统计报表', '数据来源：业务台账']);
    }),
  },
  'history-not-a-number': {
    tables: inDepartmentRow((row, pick) => {
      if (!quantityOf(row.annualValue)) return false;
      const words = pick.of(['基本完成', '较好', '已达到目标', '完成良好', '达标', '未统计']);
      if (pick.chance()) row.priorYearValue = words;
      if (row.priorYearValue !== words || pick.chance()) row.prior3YearMean = words;
    }),
  },
  'history-with-operator': {
    tables: inDepartmentRow((row, pick) => {
      const field = pick.of(['prior3YearMean', 'priorYearValue'] as const);
      if (!quantityOf(row[field])) return false;
      row[field] = pick.of(['≥', '≤', '>', '不低于', '>=']) + row[field];
    }),
  },
  'mean-impossible': {
    tables: inDepartmentRow((row, pick) => {
      const last = quantityOf(row.priorYearValue);
      if (!last || isRate(last) || /率|均|占比/.test(row.name)) return false;
      row.prior3YearMean = withNumber(last, Number(last.number) / (3.5 + pick.below(60) / 10));
    }),
  },
  'note-contradicts-values': {
    tables: inDepartmentRow((row, pick) => {
      // A note that is there may give the reason of something else.
      if (!quantityOf(row.priorYearValue) || row.note !== '') return false;
      const notes = ['首次开展，无历史数据', '今年首次开展', '今年新增指标', '暂无往年数据', '无历史值'];
      if (quantityOf(row.standardValue)) notes.push('暂无相关标准', '没有标准值和历史值');
      row.note = pick.of(notes);
    }),
  },
  'operators-agree': {
    tables: inDepartmentRow((row, pick) => {
      const target = quantityOf(row.annualValue);
      const field = pick.of(['plannedValue', 'standardValue'] as const);
      const other = quantityOf(row[field]);
      if (!target?.operator || target.operator === '=' || !other) return false;
      row[field] = OPPOSITE[target.operator] + withNumber(other, Number(other.number));
    }),
  },
  'target-below-standard': {
    tables: inDepartmentRow((row, pick) => {
      const target = quantityOf(row.annualValue);
      const better = wayOf(row.annualValue);
      if (!target || better === 0 || !quantityOf(row.standardValue) || givesReason(row.note)) return false;
      const gap = isRate(target)
        ? 0.5 + pick.below(3) / 2
        : Number(target.number) * (0.1 + pick.below(5) / 10);
      row.standardValue = withNumber(target, Number(target.number) + better * gap);
    }),
  },
  'target-differs-from-plan': {
    tables: inDepartmentRow((row, pick) => {
      const target = quantityOf(row.annualValue);
      const better = wayOf(row.annualValue);
      if (!target || better === 0 || givesReason(row.note)) return false;
      const gap = isRate(target)
        ? 0.5 + pick.below(3) / 2
        : Number(target.number) * (0.1 + pick.below(5) / 10);
      row.plannedValue = withNumber(target, Number(target.number) + better * gap);
    }),
  },
  'target-jump': {
    tables: inDepartmentRow((row, pick) => {
      const target = quantityOf(row.annualValue);
      if (!target || isRate(target) || wayOf(row.annualValue) < 0) return false;
      const part = pick.of([0.2, 0.4, 0.55]);
      row.priorYearValue = withNumber(target, Number(target.number) * part);
      row.prior3YearMean = withNumber(target, Number(target.number) * part * 0.9);
      row.note = '';
    }),
  },
  'target-worse-than-history': {
    tables: inDepartmentRow((row, pick) => {
      const target = quantityOf(row.annualValue);
      const better = wayOf(row.annualValue);
      const last = quantityOf(row.priorYearValue);
      if (!target || !last || better === 0) return false;
      const factor = 1 + better * (0.02 + pick.below(4) / 20);
      const number = isRate(target)
        ? Math.min(100, Number(target.number) + better * 1.2)
        : Number(target.number) * factor;
      row.priorYearValue = withNumber(last, number);
      row.note = '';
    }),
  },
  'units-agree': {
    tables: inDepartmentRow((row, pick) => {
      const fields = ['plannedValue', 'standardValue', 'prior3YearMean', 'priorYearValue'] as const;
      const field = pick.of(fields);
      const value = quantityOf(row[field]);
      if (!value || value.unit === '') return false;
      const units = ['%', '万元', '公里', '吨', '家'].filter((unit) => unit !== value.unit);
      row[field] = `${value.number}${pick.of(units)}`;
    }),
  },
} satisfies Record<string, Mutation>;
