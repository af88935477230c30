// A price above the expenditure standard for it: the bureau's own, else one that the library knows.
import type { Standard } from '../../library/standards';
import { plain } from '../costs';
import { defineRule } from '../rule';
import shipped from '../unitStandards.json';
import { amountOf, standardFor, unitPrices } from '../unitPrices';

export default defineRule({
  id: 'unit-cost',
  title: { 'zh-CN': '单位成本不超支出标准', 'en-US': 'Unit cost within the standard' },
  severity: 'warning',
  heading: 'feasibility',
  basis: 'regulation',
  source: '财预〔2021〕101号：成本指标参照支出标准；各项标准的文件见提示',
  scope: 'table',
  kinds: ['project'],
  messages: {
    above: {
      'zh-CN':
        '成本指标“{name}”为 {price} {unit}，高于支出标准 {standard} {unit}（{area}，{source}）。请按标准核减，或说明依据。',
      'en-US':
        'Cost indicator “{name}” is {price} {unit}, above the standard of {standard} {unit} ({area}, {source}). Lower it, or say what it is based on.',
    },
    workedOut: {
      'zh-CN':
        '“{name}”除以“{quantity}”合 {price} {unit}，高于支出标准 {standard} {unit}（{area}，{source}）。请核对金额和数量，或说明依据。',
      'en-US':
        '“{name}” by “{quantity}” makes {price} {unit}, above the standard of {standard} {unit} ({area}, {source}). Check amount and number, or say what it is based on.',
    },
  },
  check({ view, standards, report }) {
    for (const unitPrice of unitPrices(view)) {
      const standard = standardFor(unitPrice, [standards, shipped as Standard[]]);
      const { cost, quantity, price } = unitPrice;
      if (!standard || price.lte(amountOf(standard))) continue;
      const { value, unit, area, source } = standard;
      const holdsHere = standards.includes(standard) || area === '全国';
      report({
        message: quantity ? 'workedOut' : 'above',
        // What the central government allows itself is a hint to others, who have standards of their own.
        ...(!holdsHere && { severity: 'info' as const }),
        cells: [cost.targetCell, ...(quantity ? [quantity.targetCell] : [])],
        values: {
          name: cost.name,
          ...(quantity && { quantity: quantity.name }),
          price: plain(price.round(2)),
          standard: value,
          unit,
          area,
          source,
        },
      });
    }
  },
});
