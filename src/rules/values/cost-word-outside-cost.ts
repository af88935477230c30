// Costs in money among quantities, qualities and times.
import { endsWith } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { moneyOf } from '../view';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cost-word-outside-cost',
  title: { 'zh-CN': '成本内容列在成本指标', 'en-US': 'Costs among costs' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：成本指标反映所需成本',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    outside: {
      'zh-CN': '“{name}”是费用（{value}），却列在“{found}”下。请移到“{expected}”。',
      'en-US': '“{name}” is a cost ({value}) but stands under “{found}”. Move it to “{expected}”.',
    },
  },
  check({ view, report }) {
    const expected = level2OfKind(view.profile, 'cost')!.level2.name;
    for (const { name, kind, kindText, target, nameCell } of view.indicators) {
      if (kind !== 'quantity' && kind !== 'quality' && kind !== 'timeliness') continue;
      if (!endsWith(name, 'costEnds') || !moneyOf(target)) continue;
      report({
        message: 'outside',
        cells: [nameCell],
        values: { name, value: target.text, found: kindText, expected },
      });
    }
  },
});
