// The same indicator with another target in the department's other table.
import { compactText } from '../../domain/text';
import { inOneUnit } from '../history';
import { isEmpty, isNought, unitOf } from '../measures';
import { defineRule } from '../rule';
import type { Value } from '../../domain/values';

/** Two words can mean the same, two numbers or a number and words cannot. */
function differ(a: Value, b: Value): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  if (isNought(a) && isNought(b)) return false;
  const amounts = inOneUnit(a, b);
  if (amounts) return !amounts.a.eq(amounts.b);
  const hasNumber = unitOf(a) !== undefined || unitOf(b) !== undefined;
  return hasNumber && compactText(a.text) !== compactText(b.text);
}

export default defineRule({
  id: 'strategic-annual-target',
  title: { 'zh-CN': '战略表与年度表目标一致', 'en-US': 'Strategic and annual targets agree' },
  severity: 'error',
  heading: 'relevance',
  basis: 'practice',
  source: '同一部门同一指标只有一个年度目标',
  scope: 'workbook',
  messages: {
    differ: {
      'zh-CN':
        '同一指标两个目标：本表“{name}”为“{annual}”，整体战略目标表（{sheet} 第 {row} 行）为“{strategic}”。请统一。',
      'en-US':
        'One indicator, two targets: “{name}” is “{annual}” here and “{strategic}” in the strategic table ({sheet}, row {row}). Make them agree.',
    },
  },
  check({ workbook, report }) {
    for (const pair of workbook.departmentPairs) {
      for (const { strategic, annual } of pair.same) {
        if (!differ(annual.target, strategic.target)) continue;
        report(pair.annual, {
          message: 'differ',
          cells: [annual.targetCell, annual.nameCell],
          values: {
            name: annual.name,
            annual: annual.target.text,
            strategic: strategic.target.text,
            sheet: pair.strategic.found.sheetName,
            row: String(strategic.nameCell.row + 1),
          },
        });
      }
    }
  },
});
