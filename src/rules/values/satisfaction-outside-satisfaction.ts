// 满意度 anywhere but under satisfaction.
import { endsWith } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { belongsUnder } from '../belongsUnder';
import { defineRule } from '../rule';

export default defineRule({
  id: 'satisfaction-outside-satisfaction',
  title: { 'zh-CN': '满意度列在满意度指标', 'en-US': 'Satisfaction among satisfaction' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：满意度指标反映服务对象的认可程度',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    outside: {
      'zh-CN': '“{name}”是满意度，却列在“{found}”下。请移到“{expected}”。',
      'en-US': '“{name}” is about satisfaction but stands under “{found}”. Move it to “{expected}”.',
    },
  },
  check({ view, report }) {
    const own = level2OfKind(view.profile, 'satisfaction')!;
    const expected = own.level2.name;
    for (const indicator of view.indicators) {
      const { name, kind, kindText, nameCell } = indicator;
      if (!kind || kind === 'satisfaction' || !endsWith(name, 'satisfactionEnds')) continue;
      report({
        message: 'outside',
        cells: [nameCell],
        values: { name, found: kindText, expected },
        ...belongsUnder(view, indicator, own),
      });
    }
  },
});
