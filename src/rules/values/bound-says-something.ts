// Bounds that allow everything, nothing, or one value only: ≥0件, <0起, ≥100%.
import { amountOf } from '../../domain/values';
import { contains, directionOf, isRateName } from '../../lexicon';
import { isRatioOfTwo, operatorOf, percentOf } from '../measures';
import { operatorCell, withOperator } from '../operators';
import { defineRule } from '../rule';
import type { DepartmentIndicatorView, IndicatorView } from '../view';

/** Zero of what cannot fall below it; growth can. */
const isLeast = ({ name, target }: IndicatorView) =>
  target.kind === 'quantity' &&
  Number(target.number) === 0 &&
  !contains(name, 'growthWords') &&
  !contains(name, 'signedWords');

/** The plan or the standard is that none happen. */
const isZeroWanted = ({ benchmarks: { plannedValue, standardValue } }: DepartmentIndicatorView) =>
  [plannedValue, standardValue].some((value) => amountOf(value)?.amount.eq(0));

/** A part of a whole, which ends at 100%; a plan can be over-fulfilled, and a ratio sets two things side by side. */
const isShare = ({ name, target }: IndicatorView) =>
  percentOf(target) === 100 &&
  isRateName(name) &&
  !contains(name, 'overfulfilWords') &&
  !contains(name, 'growthWords') &&
  !contains(name, 'coverWords') &&
  !isRatioOfTwo(name);

export default defineRule({
  id: 'bound-says-something',
  title: { 'zh-CN': '上下限有约束', 'en-US': 'Bounds that bind' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：怎么做都算完成、或怎么做都完不成的指标值没有约束',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['satisfaction-range'],
  messages: {
    anything: {
      'zh-CN': '指标“{name}”写成“{value}”，任何结果都算完成。请写明至少要达到多少。',
      'en-US': '“{name}” says “{value}”, which any result meets. Say how much is to be reached.',
    },
    anythingBad: {
      'zh-CN':
        '指标“{name}”越少越好，写成“{value}”等于不作限制。要求不发生的请写“=0”，有上限的请写“≤”和上限。',
      'en-US':
        'For “{name}” less is better, and “{value}” sets no limit. Write =0 where none may happen, or ≤ and the most allowed.',
    },
    nothing: {
      'zh-CN': '指标“{name}”写成“{value}”，不可能小于 0。要求不发生的请写“=0”。',
      'en-US': '“{name}” says “{value}”, but it cannot be below 0. Write =0 where none may happen.',
    },
    zero: {
      'zh-CN': '指标“{name}”写成“{value}”，只有 0 才符合。请直接写“=0”。',
      'en-US': '“{name}” says “{value}”, which only 0 meets. Write =0.',
    },
    whole: {
      'zh-CN': '指标“{name}”写成“{value}”，最高就是 100%。请直接写“=100%”。',
      'en-US': '“{name}” says “{value}”, and 100% is the most there is. Write =100%.',
    },
    aboveWhole: {
      'zh-CN': '指标“{name}”写成“{value}”，最高就是 100%，不可能完成。请改为“=100%”或能达到的比率。',
      'en-US':
        '“{name}” says “{value}”, but 100% is the most there is. Write =100%, or a share that can be reached.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, kind, target } = indicator;
      const sign = operatorOf(target);
      if (!sign || sign === '=') continue;
      const cells = [operatorCell(indicator)];
      const values = { name, value: target.text };
      const exactly = withOperator(indicator, '=');
      if (isLeast(indicator)) {
        const wantsNone = 'benchmarks' in indicator && isZeroWanted(indicator);
        if (sign === '≤') report({ message: 'zero', severity: 'info', cells, values, ...exactly });
        else if (sign === '<') report({ message: 'nothing', severity: 'error', cells, values });
        else if (sign !== '≥') continue;
        else if (wantsNone || directionOf(name, kind) === 'less')
          report({ message: 'anythingBad', severity: 'error', cells, values });
        else report({ message: 'anything', cells, values });
      } else if (isShare(indicator)) {
        if (sign === '≥') report({ message: 'whole', severity: 'info', cells, values, ...exactly });
        else if (sign === '>') report({ message: 'aboveWhole', severity: 'error', cells, values });
      }
    }
  },
});
