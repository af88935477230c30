// 及时率 and the like among quantities and qualities.
import { contains, endsWith, isDateText, nameHead } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { belongsUnder } from '../belongsUnder';
import { defineRule } from '../rule';

export default defineRule({
  id: 'time-word-outside-timeliness',
  title: { 'zh-CN': '时效内容列在时效指标', 'en-US': 'Timeliness among timeliness' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号：时效指标反映预期提供公共产品和服务的及时程度',
  scope: 'table',
  kinds: ['project', 'annual'],
  yieldsTo: ['rate-under-quantity'],
  messages: {
    outside: {
      'zh-CN': '“{name}”讲的是时效，却列在“{found}”下。请移到“{expected}”。',
      'en-US': '“{name}” is about time but stands under “{found}”. Move it to “{expected}”.',
    },
  },
  check({ view, report }) {
    const own = level2OfKind(view.profile, 'timeliness')!;
    const expected = own.level2.name;
    for (const indicator of view.indicators) {
      const { name, kind, kindText, target, nameCell } = indicator;
      if (kind !== 'quantity' && kind !== 'quality') continue;
      const isDate = /(?:时间|日期|时限|期限|节点|进度)$/.test(nameHead(name)) && isDateText(target.text);
      const isSure = isDate || endsWith(name, 'timeEnds');
      if (!isSure && !contains(name, 'timeWords')) continue;
      report({
        message: 'outside',
        ...(!isSure && { severity: 'info' as const }),
        cells: [nameCell],
        values: { name, found: kindText, expected },
        ...(isSure && belongsUnder(view, indicator, own)),
      });
    }
  },
});
