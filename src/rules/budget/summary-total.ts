// 合计 against the sum of its rows.
import Big from 'big.js';
import { parseNumber } from '../../domain/values';
import { plain } from '../costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'summary-total',
  title: { 'zh-CN': '汇总合计正确', 'en-US': 'Summary total is right' },
  severity: 'error',
  heading: 'completeness',
  basis: 'form',
  source: '项目绩效目标表汇总末行“合计”',
  scope: 'table',
  kinds: ['summary'],
  messages: {
    differs: {
      'zh-CN':
        '合计写的是 {total} 万元，各行相加是 {sum} 万元（{relation} {difference} 万元）。请改为 {sum}，或核对各行金额。',
      'en-US':
        'The total says {total} (10,000 yuan), its rows add up to {sum} (difference {difference}). Write {sum}, or check the rows.',
    },
    missing: {
      'zh-CN': '汇总表没有“合计”。各行相加是 {sum} 万元，请在末行补上。',
      'en-US': 'The summary has no total. Its rows add up to {sum} (10,000 yuan); add it as the last row.',
    },
    unreadable: {
      'zh-CN': '“{name}”的金额是“{amount}”，不是数字，合计无法核对。请填写数字。',
      'en-US':
        'The amount of “{name}” is “{amount}”, not a number, so the total cannot be checked. Enter a number.',
    },
  },
  check({ view, report }) {
    const { table, anchor } = view;
    const amounts = table.rows.map((row) => parseNumber(row.amount));
    const unreadable = table.rows.findIndex((_, index) => amounts[index] === undefined);
    if (table.rows.length === 0) return;
    if (unreadable >= 0) {
      const row = table.rows[unreadable]!;
      const cells = [view.cell(row, 'amount')];
      return report({ message: 'unreadable', cells, values: { name: row.projectName, amount: row.amount } });
    }
    const sum = amounts.reduce((all, amount) => all.plus(amount!), new Big(0));
    const values = { sum: plain(sum) };
    const cell = table.at.total ?? anchor;
    const fix = table.at.total && { changes: [{ cell, before: table.total, after: sum.toNumber() }] };
    if (table.total === '') return report({ message: 'missing', cells: [cell], values, ...fix });
    const total = parseNumber(table.total);
    if (total !== undefined && sum.eq(total)) return;
    const difference = total === undefined ? sum : new Big(total).minus(sum);
    report({
      message: 'differs',
      cells: [cell, ...table.rows.map((row) => view.cell(row, 'amount'))],
      values: {
        ...values,
        total: table.total,
        relation: difference.gt(0) ? '多' : '少',
        difference: plain(difference.abs()),
      },
      ...fix,
    });
  },
});
