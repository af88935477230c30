// Cases in 万元, people in %: units that do not belong to the noun a name ends with.
import { contains, endsWith, isMeasurableName, isRateName } from '../../lexicon';

import { costKinds } from '../../domain/profiles';
import { isKnownUnit } from '../../domain/values';
import { dimensionOf, isPercent, plainUnit, unitOf } from '../measures';
import { defineRule } from '../rule';

/** Units a rate may have besides percent. */
const RATE_UNITS = ['分', '倍', '成', '级', '星', '个'];

export default defineRule({
  id: 'unit-fits-name',
  title: { 'zh-CN': '单位与指标名称相符', 'en-US': 'Unit fits the name' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '名称里的量词决定单位：人数以人计，面积以平方米或亩计，率以 % 计',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['one-thing-per-indicator'],
  messages: {
    unfit: {
      'zh-CN': '指标“{name}”的值是“{value}”，单位“{unit}”与名称不符，一般以{example}计。请改单位，或改名称。',
      'en-US':
        '“{name}” has the value “{value}”; the unit “{unit}” does not fit the name, usual is {example}. Change the unit or the name.',
    },
  },
  check({ view, lexicon, report }) {
    for (const indicator of view.indicators) {
      const { name, kind, target } = indicator;
      const unit = unitOf(target);
      // 元/人 and other prices are not judged by the name's noun.
      if (!unit || unit.includes('/')) continue;
      // 技能培训 ≤30万元 among costs is what it may cost.
      if (kind && costKinds.includes(kind) && dimensionOf(unit) === 'money') continue;
      if (isPercent(target) && endsWith(name, 'scoreEnds') && !contains(name, 'notScores')) {
        const values = { name, value: target.text, unit, example: '分（指数、得分不是比率）' };
        report({ message: 'unfit', severity: 'info', cells: [indicator.unitCell], values });
        continue;
      }
      const noun = lexicon.nounClass(name);
      const isRate = isRateName(name) && isMeasurableName(name);
      const fits = isRate
        ? isPercent(target) || RATE_UNITS.includes(plainUnit(unit))
        : !noun || noun.fits(plainUnit(unit)) || (noun.isMoney && isPercent(target));
      if (fits) continue;
      const isEvent = noun?.isLoose && !noun.isExplicit;
      // Money for heads, hectares for times: one of the two is wrong, whatever was meant.
      const isGross =
        !isRate &&
        !noun?.isMoney &&
        ((dimensionOf(unit) === 'money' && !isEvent) || (noun?.isExplicit && isKnownUnit(unit)));
      report({
        message: 'unfit',
        ...(isGross && { severity: 'error' as const }),
        cells: [indicator.unitCell],
        values: { name, value: target.text, unit, example: isRate ? '%' : noun!.example },
      });
    }
  },
});
