// One thing under two names that differ in a sign or two.
import { isNearName } from '../workbook';
import { normalisedName } from '../../domain/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'name-consistent',
  title: { 'zh-CN': '同一指标名称一致', 'en-US': 'One indicator, one name' },
  severity: 'info',
  heading: 'relevance',
  basis: 'practice',
  source: '同一指标在各表用同一名称',
  scope: 'workbook',
  messages: {
    near: {
      'zh-CN': '本表写“{name}”，整体战略目标表（{sheet} 第 {row} 行）写“{other}”。如是同一指标，请统一名称。',
      'en-US':
        'This table says “{name}”, the strategic table ({sheet}, row {row}) “{other}”. If they are one indicator, use one name.',
    },
  },
  check({ workbook, report }) {
    for (const pair of workbook.departmentPairs) {
      for (const { strategic, annual } of pair.same) {
        if (!isNearName(normalisedName(strategic.name), normalisedName(annual.name))) continue;
        report(pair.annual, {
          message: 'near',
          cells: [annual.nameCell],
          values: {
            name: annual.name,
            other: strategic.name,
            sheet: pair.strategic.found.sheetName,
            row: String(strategic.nameCell.row + 1),
          },
        });
      }
    }
  },
});
