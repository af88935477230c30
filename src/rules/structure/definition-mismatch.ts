// A definition that is a slogan about something else.
import { normalisedName } from '../../domain/text';
import { sharePair, startsWith } from '../../lexicon';
import { defineRule } from '../rule';

export default defineRule({
  id: 'definition-mismatch',
  title: { 'zh-CN': '指标解释讲的是指标', 'en-US': 'Definition is about the indicator' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“指标解释”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    slogan: {
      'zh-CN':
        '指标“{name}”的解释“{definition}”是要求，没有说明统计什么、怎么算，也没有提到指标本身。请改写。',
      'en-US':
        'The definition of “{name}”, “{definition}”, is a call to action that neither mentions the indicator nor says how it is counted. Rewrite it.',
    },
  },
  check({ view, report }) {
    for (const { name, definition, cell } of view.indicators) {
      if (!startsWith(definition, 'sloganStarts')) continue;
      if (sharePair(normalisedName(name), normalisedName(definition))) continue;
      report({ message: 'slogan', cells: [cell('definition'), cell('name')], values: { name, definition } });
    }
  },
});
