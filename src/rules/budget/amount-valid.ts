// The appropriation itself.
import { parseNumber } from '../../domain/values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'amount-valid',
  title: { 'zh-CN': '财政拨款金额有效', 'en-US': 'Appropriation is an amount' },
  severity: 'error',
  heading: 'completeness',
  basis: 'form',
  source: '项目支出绩效目标表“资金情况”',
  scope: 'table',
  kinds: ['project'],
  messages: {
    missing: {
      'zh-CN': '没有填财政拨款金额。请填写数字，单位为万元。',
      'en-US': 'The appropriation is missing. Enter a number in 万元 (10,000 yuan).',
    },
    notNumber: {
      'zh-CN': '财政拨款金额写的是“{amount}”，不是数字。请填写数字，单位为万元。',
      'en-US': 'The appropriation says “{amount}”, which is no number. Enter a number in 万元 (10,000 yuan).',
    },
    notPositive: {
      'zh-CN': '财政拨款金额是 {amount}。申请预算的项目，金额应大于 0，请核对。',
      'en-US': 'The appropriation is {amount}. A project that asks for money needs more than 0; check it.',
    },
    unitMissing: {
      'zh-CN': '财政拨款金额 {amount} 没有单位，看不出是元还是万元。请写明“万元”。',
      'en-US': 'The appropriation of {amount} has no unit: yuan or 万元 (10,000 yuan)? State it.',
    },
    unitUnknown: {
      'zh-CN': '财政拨款金额 {amount} 的单位是“{unit}”，不是金额单位。请写“万元”。',
      'en-US':
        'The appropriation of {amount} is in “{unit}”, which is no unit of money. Write 万元 (10,000 yuan).',
    },
  },
  check({ view, report }) {
    const { table, budget, anchor } = view;
    const { amount, amountUnit: unit } = table;
    const cells = [table.at.amount ?? table.at.fundLabel ?? anchor];
    const number = parseNumber(amount);
    if (amount === '') return report({ message: 'missing', cells });
    if (number === undefined) return report({ message: 'notNumber', cells, values: { amount } });
    if (Number(number) <= 0) return report({ message: 'notPositive', cells, values: { amount } });
    if (unit === '') return report({ message: 'unitMissing', cells, values: { amount } });
    if (!budget) report({ message: 'unitUnknown', cells, values: { amount, unit } });
  },
});
