// A definition that is a slogan about something else.
import { compactText, normalisedName } from '../../domain/text';
import { isRateName, sharePair, startsWith } from '../../lexicon';
import { isPercent, unitOf } from '../measures';
import { defineRule } from '../rule';

/** 占…的比例 is a share of a whole; 总量与人口之比 need not be. */
const isShare = (definition: string) =>
  /占.*(?:比例|比重|百分比|百分率|占比)[。.]?$/.test(compactText(definition));

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
    ratio: {
      'zh-CN':
        '指标“{name}”的值是“{value}”，解释“{definition}”却是一个比例，讲的不是同一件事。请改解释或指标值。',
      'en-US':
        '“{name}” has the value “{value}”, yet its definition “{definition}” is a ratio: they speak of different things. Change one of them.',
    },
  },
  check({ view, report }) {
    for (const { name, definition, target, cell } of view.indicators) {
      const unit = unitOf(target);
      if (unit && !isPercent(target) && !unit.includes('/') && isShare(definition) && !isRateName(name)) {
        report({
          message: 'ratio',
          cells: [cell('definition'), cell('annualValue')],
          values: { name, value: target.text, definition },
        });
        continue;
      }
      if (!startsWith(definition, 'sloganStarts')) continue;
      if (sharePair(normalisedName(name), normalisedName(definition))) continue;
      report({ message: 'slogan', cells: [cell('definition'), cell('name')], values: { name, definition } });
    }
  },
});
