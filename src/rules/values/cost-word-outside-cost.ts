// Costs in money among quantities, qualities and times.
import { contains, endsWith } from '../../lexicon';
import { costKinds, level2OfKind } from '../../domain/profiles';
import { moneyOf } from '../view';
import { belongsUnder } from '../belongsUnder';
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
    rateOutside: {
      'zh-CN': '“{name}”（{value}）讲的是成本，却列在“{found}”下。请移到“{expected}”。',
      'en-US': '“{name}” ({value}) is about cost but stands under “{found}”. Move it to “{expected}”.',
    },
  },
  check({ view, lexicon, report }) {
    const own = level2OfKind(view.profile, 'cost')!;
    const expected = own.level2.name;
    for (const indicator of view.indicators) {
      const { name, kind, kindText, target, nameCell } = indicator;
      if (!kind || costKinds.includes(kind)) continue;
      const isOutput = kind === 'quantity' || kind === 'quality' || kind === 'timeliness';
      const isFee =
        (endsWith(name, 'feeEnds') ||
          (isOutput ? endsWith(name, 'costEnds') : lexicon.endsWith(name, 'expenseEnds'))) &&
        !contains(name, 'feeNot') &&
        moneyOf(target) !== undefined;
      const isRate = isOutput && endsWith(name, 'costRateWords');
      if (!isFee && !isRate) continue;
      report({
        message: isFee ? 'outside' : 'rateOutside',
        cells: [nameCell],
        values: { name, value: target.text, found: kindText, expected },
        ...belongsUnder(view, indicator, own),
      });
    }
  },
});
