// Help of the summary: amounts and fund types.
import type { Validation } from '../../sheet/style';
import type { FormLayout } from '../layout';
import { columnReference } from './formulas';
import { columnArea, missingBeside, type Help } from './help';

export const fundTypes: readonly string[] = [
  '一般公共预算',
  '政府性基金预算',
  '国有资本经营预算',
  '社会保险基金预算',
];

export function summaryHelp(layout: FormLayout): Help {
  const [amount, fundType] = ['amount', 'fundType'].map((field) => columnReference(layout, field));
  const validations: Validation[] = [];
  if (amount) {
    validations.push({
      area: columnArea(layout, amount),
      condition: { type: 'decimal', comparison: 'greaterThanOrEqual', first: 0 },
      prompt: { title: '项目预算总额', message: '只填数字，单位是万元。' },
      alert: {
        style: 'stop',
        title: '金额不对',
        message: '请填不小于 0 的数字，单位是万元，不要带单位。',
      },
    });
  }
  if (fundType) {
    validations.push({
      area: columnArea(layout, fundType),
      condition: { type: 'list', source: [...fundTypes] },
      prompt: { title: '资金性质', message: '从下拉列表选。' },
      alert: { style: 'stop', title: '资金性质不对', message: '请从下拉列表里选。' },
    });
  }
  return {
    validations,
    highlights: [
      ...missingBeside(layout, 'projectName', ['amount', 'fundType']),
      ...missingBeside(layout, 'amount', ['projectName']),
      ...missingBeside(layout, 'fundType', ['projectName']),
    ],
  };
}
