// Rates that practice expects near the whole, set far below it; deaths that a project reckons with.
import { amountOf } from '../../domain/values';
import { contains, endsWith, nameHead } from '../../lexicon';
import { hasHistory } from '../history';
import { dimensionOf, operatorOf, percentOf, unitOf } from '../measures';
import { defineRule } from '../rule';
import type { IndicatorView } from '../view';

/** 责任事故死亡人数, 安全事故起数: what the project itself answers for. */
const OWN_ACCIDENT = /(?:责任|安全)(?:生产)?事故(?:起数|次数|数|死亡人数|伤亡人数|死亡|伤亡)?$/;
const DEATH = /[死伤]亡/;

/** How many accidents or deaths are reckoned with; undefined for none, and for what is no count. */
function tolerated({ name, target }: IndicatorView): number | undefined {
  const sign = operatorOf(target);
  const count = amountOf(target)?.amount.toNumber();
  const unit = unitOf(target) ?? '';
  if (!OWN_ACCIDENT.test(nameHead(name)) || dimensionOf(unit) === 'ratio' || unit.includes('/'))
    return undefined;
  if (count === undefined || count === 0 || sign === '≥' || sign === '>') return undefined;
  return sign === '<' && count <= 1 ? undefined : count;
}

export default defineRule({
  id: 'target-too-low',
  title: { 'zh-CN': '目标不偏低', 'en-US': 'Targets not too low' },
  severity: 'warning',
  heading: 'feasibility',
  basis: 'practice',
  source: '审核经验：合格、整改、按时拨付等比率通常在 90% 以上，责任事故不预留指标',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['operator-direction', 'goal-value-agrees', 'target-below-standard'],
  messages: {
    rate: {
      'zh-CN':
        '“{name}”一般应在 90% 以上，目标只定“{value}”，低于 {floor}%，起不到约束作用。请提高，或说明原因。',
      'en-US':
        '“{name}” is usually above 90%; a target of “{value}”, below {floor}%, binds nobody. Raise it, or give the reason.',
    },
    tolerated: {
      'zh-CN': '“{name}”写成“{value}”，等于允许发生。责任事故和伤亡不宜预留，请改为“=0”。',
      'en-US':
        '“{name}” says “{value}”, which allows some. Accidents that one answers for are not to be reckoned with: write =0.',
    },
  },
  check({ view, thresholds, report }) {
    for (const indicator of view.indicators) {
      const { name, target, targetCell } = indicator;
      const values = { name, value: target.text, floor: String(thresholds.rateFloor) };
      if (view.kind === 'project' && tolerated(indicator) !== undefined) {
        const severity = DEATH.test(name) ? 'warning' : 'info';
        report({ message: 'tolerated', severity, cells: [targetCell], values });
        continue;
      }
      const percent = percentOf(target);
      const sign = operatorOf(target);
      if (
        percent === undefined ||
        percent < 0 ||
        percent >= thresholds.rateFloor ||
        sign === '≤' ||
        sign === '<'
      )
        continue;
      // Where history is given, it says what can be reached.
      if ('benchmarks' in indicator && hasHistory(indicator)) continue;
      if (!endsWith(name, 'normRateEnds') || contains(name, 'normRateNot')) continue;
      report({ message: 'rate', cells: [targetCell], values });
    }
  },
});
