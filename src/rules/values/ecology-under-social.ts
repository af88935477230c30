// Soil, water and air among the social and economic benefits.
import { containedWord } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { belongsUnder } from '../belongsUnder';
import { defineRule } from '../rule';

export default defineRule({
  id: 'ecology-under-social',
  title: { 'zh-CN': '生态内容列在生态效益', 'en-US': 'Ecology among ecological benefits' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：生态效益指标反映对自然环境的影响',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    outside: {
      'zh-CN': '“{name}”讲的是生态（“{word}”），却列在“{found}”下。请移到“{expected}”。',
      'en-US': '“{name}” is about ecology (“{word}”) but stands under “{found}”. Move it to “{expected}”.',
    },
  },
  check({ view, report }) {
    const own = level2OfKind(view.profile, 'ecologicalBenefit')!;
    const expected = own.level2.name;
    for (const indicator of view.indicators) {
      const { name, kind, kindText, nameCell } = indicator;
      if (kind !== 'socialBenefit' && kind !== 'economicBenefit') continue;
      const word = containedWord(name, 'ecologyWords');
      if (word)
        report({
          message: 'outside',
          cells: [nameCell],
          values: { name, word, found: kindText, expected },
          ...belongsUnder(view, indicator, own),
        });
    }
  },
});
