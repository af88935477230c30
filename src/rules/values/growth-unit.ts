// Growth counted in points, and falls with a minus before them.
import { compactText } from '../../domain/text';
import { endsWith, isRateName, nameHead, withoutEnd } from '../../lexicon';
import { operatorOf, percentOf, unitOf } from '../measures';
import { defineRule } from '../rule';

/** 合格率增幅 is the difference of two rates, which is counted in points; 收入增幅 is not. */
const isOfRate = (base: string) => isRateName(base) || /[率比度重]$|水平|指数|系数/.test(base);

export default defineRule({
  id: 'growth-unit',
  title: { 'zh-CN': '增减幅度的单位和正负', 'en-US': 'Unit and sign of growth' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：增长率用“%”，百分点是两个比率之差；下降率写正数',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    points: {
      'zh-CN': '指标“{name}”的值写成“{value}”。增减幅度的单位是“%”，“百分点”是两个比率相差多少，请核对单位。',
      'en-US':
        '“{name}” says “{value}”. Growth is counted in %; points are what two rates differ by. Check the unit.',
    },
    negative: {
      'zh-CN':
        '指标“{name}”说的已经是下降，写成“{value}”，负的下降就是上升 {size}。请核对：要求下降的写正数。',
      'en-US':
        '“{name}” is a fall already; “{value}” makes it a rise of {size}. Where a fall is meant, write it without the minus.',
    },
  },
  check({ view, report }) {
    for (const { name, target, targetCell, unitCell } of view.indicators) {
      const isFall = endsWith(name, 'fallEnds');
      if (!isFall && !endsWith(name, 'riseEnds')) continue;
      const unit = compactText(unitOf(target) ?? '');
      const values = { name, value: target.text };
      if (/^个?百分点$/.test(unit)) {
        const base = withoutEnd(nameHead(name), isFall ? 'fallEnds' : 'riseEnds');
        if (isOfRate(base)) continue;
        report({ message: 'points', severity: 'info', cells: [unitCell], values });
        continue;
      }
      const percent = percentOf(target);
      if (!isFall || percent === undefined || percent >= 0) continue;
      const sign = operatorOf(target);
      report({
        message: 'negative',
        // Without a bound -5% may be the way to write a fall; that it is unusual is worth a look.
        severity: sign === '≥' || sign === '>' ? 'warning' : 'info',
        cells: [targetCell],
        values: { ...values, size: `${Math.abs(percent)}%` },
      });
    }
  },
});
