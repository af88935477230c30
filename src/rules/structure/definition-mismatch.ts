// A definition that is about something else: a slogan, a ratio, another row’s.
import { compactText, normalisedName } from '../../domain/text';
import { isRateName, opposedDoing, otherPeople, sharePair, type Lexicon } from '../../lexicon';
import { isKnownUnit } from '../../domain/values';
import { dimensionOf, isPercent, plainUnit, unitOf } from '../measures';
import { defineRule } from '../rule';
import type { DepartmentIndicatorView } from '../view';

/** 占…的比例 is a share of a whole; 总量与人口之比 need not be. */
const isShare = (definition: string) =>
  /占.*(?:比例|比重|百分比|百分率|占比)[。.]?$/.test(compactText(definition));

const COUNT =
  /(?:(?<![系指分倍函参级])数|数量|面积|里程|金额|总额|场次|人次|户次|批次|总量|产量|用量|排放量)[。.]?$/;

/** 开展的检查次数: nothing is divided, and no share is spoken of. */
const isCount = (definition: string) =>
  COUNT.test(compactText(definition)) && !/[÷/%‰×*]|除|占|比|率|与|之/.test(compactText(definition));

/** The row that the definition was copied from: it fits that name, and has nothing in common with this one. */
function copiedFrom(indicator: DepartmentIndicatorView, others: readonly DepartmentIndicatorView[]) {
  const definition = normalisedName(indicator.definition);
  const fits = (name: string) => sharePair(normalisedName(name), definition);
  if (definition.length < 8 || fits(indicator.name)) return undefined;
  const row = (of: DepartmentIndicatorView) => of.fields.at.definition?.row;
  return others.find(
    (other) =>
      // A merged cell is no copy.
      row(other) !== row(indicator) && normalisedName(other.definition) === definition && fits(other.name),
  );
}

/** 补贴人数 for a number of 户: what the definition counts cannot be counted in the target's unit. */
function countedIn({ name, definition, target }: DepartmentIndicatorView, lexicon: Lexicon) {
  const unit = unitOf(target);
  if (!unit || unit.includes('/') || target.kind !== 'quantity' || !isKnownUnit(unit)) return undefined;
  if (dimensionOf(unit) === 'ratio' || !isCount(definition)) return undefined;
  const counted = lexicon.nounClass(definition);
  const named = lexicon.nounClass(name);
  // Where the name says another unit too, that is the fault.
  if (!counted?.isExplicit || counted.isLoose || counted.fits(plainUnit(unit))) return undefined;
  return named?.fits(plainUnit(unit)) ? unit : undefined;
}

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
    count: {
      'zh-CN': '指标“{name}”的值是“{value}”，解释“{definition}”却是一个数量，没有说部分占总体多少。请改写。',
      'en-US':
        '“{name}” has the value “{value}”, yet its definition “{definition}” counts something and divides it by nothing. Rewrite it.',
    },
    opposed: {
      'zh-CN': '指标“{name}”讲的是“{named}”，解释“{definition}”讲的却是“{told}”。请核对解释。',
      'en-US':
        '“{name}” is about “{named}”, yet its definition “{definition}” is about “{told}”. Check the definition.',
    },
    unit: {
      'zh-CN':
        '指标“{name}”的值是“{value}”，解释“{definition}”数的不是“{unit}”，口径不一。请统一解释和单位。',
      'en-US':
        '“{name}” has the value “{value}”, yet what its definition “{definition}” counts is not counted in “{unit}”. Make them agree.',
    },
    copied: {
      'zh-CN': '指标“{name}”的解释“{definition}”与第 {row} 行“{other}”的完全相同，讲的不是这个指标。请改写。',
      'en-US':
        'The definition of “{name}”, “{definition}”, is that of “{other}” in row {row} and says nothing about this indicator. Rewrite it.',
    },
  },
  check({ view, lexicon, report }) {
    for (const indicator of view.indicators) {
      const { name, definition, target, cell } = indicator;
      const source = copiedFrom(indicator, view.indicators);
      if (source) {
        const values = { name, definition, other: source.name, row: String(source.nameCell.row + 1) };
        report({ message: 'copied', cells: [cell('definition'), source.cell('definition')], values });
        continue;
      }
      const other = isPercent(target)
        ? undefined
        : (opposedDoing(name, definition) ?? otherPeople(name, definition));
      if (other) {
        const values = { name, definition, ...other };
        report({ message: 'opposed', cells: [cell('definition'), cell('name')], values });
        continue;
      }
      const miscounted = countedIn(indicator, lexicon);
      if (miscounted) {
        const values = { name, definition, value: target.text, unit: miscounted };
        report({ message: 'unit', cells: [cell('definition'), cell('annualValue')], values });
        continue;
      }
      const unit = unitOf(target);
      if (unit && !isPercent(target) && !unit.includes('/') && isShare(definition) && !isRateName(name)) {
        report({
          message: 'ratio',
          cells: [cell('definition'), cell('annualValue')],
          values: { name, value: target.text, definition },
        });
        continue;
      }
      if (isPercent(target) && isRateName(name) && isCount(definition)) {
        report({
          message: 'count',
          // About the same thing it is only left unfinished.
          ...(!sharePair(normalisedName(name), normalisedName(definition)) && { severity: 'error' as const }),
          cells: [cell('definition'), cell('name')],
          values: { name, value: target.text, definition },
        });
        continue;
      }
      if (!lexicon.startsWith(definition, 'sloganStarts')) continue;
      if (sharePair(normalisedName(name), normalisedName(definition))) continue;
      report({ message: 'slogan', cells: [cell('definition'), cell('name')], values: { name, definition } });
    }
  },
});
