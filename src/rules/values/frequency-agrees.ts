// 1次/月(10次): twelve months make twelve.
import { periodsPerYear, type Value } from '../../domain/values';
import { defineRule } from '../rule';
import type { Cell } from '../../sheet/address';

export default defineRule({
  id: 'frequency-agrees',
  title: { 'zh-CN': '频次与次数一致', 'en-US': 'Frequency and count agree' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '频次乘以一年的期数应等于括号里的次数',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    differs: {
      'zh-CN': '指标“{name}”的值“{value}”：按频次一年是 {count}{unit}，括号里写 {total}{unit}。请核对。',
      'en-US':
        'The value “{value}” of “{name}”: the frequency makes {count}{unit} a year, the brackets say {total}{unit}. Check it.',
    },
  },
  check({ view, report }) {
    const look = (name: string, value: Value, cell: Cell) => {
      if (value.kind !== 'frequency' || value.total === undefined) return;
      const count = Number(value.times) * periodsPerYear[value.period];
      // Work on every day or week leaves out holidays.
      if (value.period === '日' || value.period === '周' || count === Number(value.total)) return;
      report({
        message: 'differs',
        cells: [cell],
        values: { name, value: value.text, count: String(count), total: value.total, unit: value.unit },
      });
    };
    for (const indicator of view.indicators) {
      look(indicator.name, indicator.target, indicator.targetCell);
      if (!('benchmarks' in indicator)) continue;
      look(indicator.name, indicator.benchmarks.prior3YearMean, indicator.cell('prior3YearMean'));
      look(indicator.name, indicator.benchmarks.priorYearValue, indicator.cell('priorYearValue'));
    }
  },
});
