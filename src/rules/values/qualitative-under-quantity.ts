// Words among the quantities.
import { defineRule } from '../rule';

export default defineRule({
  id: 'qualitative-under-quantity',
  title: { 'zh-CN': '数量指标要有数字', 'en-US': 'Quantities need numbers' },
  severity: 'error',
  heading: 'appropriateness',
  basis: 'regulation',
  source: '财预〔2015〕88号：数量指标反映预期提供的公共产品和服务数量',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    words: {
      'zh-CN': '“{name}”列在“{found}”下，值却是文字“{value}”，没有数量。请写数字和单位，或移到其他二级指标。',
      'en-US':
        '“{name}” stands under “{found}” but its value is the words “{value}”. Give number and unit, or move it.',
    },
  },
  check({ view, report }) {
    for (const { name, kind, kindText, target, targetCell } of view.indicators) {
      if (kind !== 'quantity' || target.kind !== 'words') continue;
      // Words with a figure in them (约20人) are a quantity, oddly written.
      if (/[\p{Nd}两三四五六七八九十百千]/u.test(target.text)) continue;
      report({
        message: 'words',
        cells: [targetCell],
        values: { name, found: kindText, value: target.text },
      });
    }
  },
});
