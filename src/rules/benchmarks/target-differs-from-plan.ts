// 年度指标值 against 规划值: the plan for this year in some tables, the end of a planning period in others.
import { amountOf, type Value } from '../../domain/values';
import { isCost } from '../costs';
import { betterFor, inOneUnit, isExplained, percentWorse } from '../history';
import { operatorOf, percentOf } from '../measures';
import { defineRule } from '../rule';
import type { DepartmentIndicatorView } from '../view';

/** Rows that tell by themselves whether a table means this year's plan; fewer are no habit. */
const FEWEST = 2;

/** 0 起 and 100% cannot be bettered, so a plan that says the same tells nothing. */
const isBest = (target: Value) => amountOf(target)?.amount.eq(0) || percentOf(target) === 100;

const asksMore = (value: Value) => ['≥', '>'].includes(operatorOf(value) ?? '');
const asksLess = (value: Value) => ['≤', '<'].includes(operatorOf(value) ?? '');
/** ≥12小时 beside ≤10小时: one operator is wrong, so that neither tells which way is better. */
const areOpposed = (a: Value, b: Value) => (asksMore(a) && asksLess(b)) || (asksLess(a) && asksMore(b));

/** Does the plan repeat the target? Undefined where the row does not tell. */
function repeatsTarget({ target, benchmarks: { plannedValue: plan } }: DepartmentIndicatorView) {
  if (isBest(target)) return undefined;
  // With its unit or operator mistyped the figure is still the same.
  if (target.kind === 'quantity' && plan.kind === 'quantity' && target.number === plan.number) return true;
  const amounts = areOpposed(target, plan) ? undefined : inOneUnit(target, plan);
  return amounts && amounts.a.eq(amounts.b);
}

function besidePlan(indicator: DepartmentIndicatorView) {
  const { target, benchmarks } = indicator;
  const plan = benchmarks.plannedValue;
  const amounts = inOneUnit(target, plan);
  if (!amounts || areOpposed(target, plan)) return [];
  const better = betterFor(indicator);
  // Prices rise, so a plan that allows a higher cost is none the worse.
  return [
    {
      indicator,
      better,
      isEqual: amounts.a.eq(amounts.b),
      isAhead: better !== undefined && percentWorse(target, plan, better) > 0,
      isBehind: better !== undefined && !isCost(indicator) && percentWorse(plan, target, better) > 0,
    },
  ];
}

export default defineRule({
  id: 'target-differs-from-plan',
  title: { 'zh-CN': '目标与规划值衔接', 'en-US': 'Target fits the plan' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '年度指标值应落实规划目标；规划期末的规划值不应差于当年目标',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['target-below-standard', 'percent-range', 'goal-value-agrees', 'target-jump', 'units-agree'],
  messages: {
    differs: {
      'zh-CN': '指标“{name}”的年度指标值“{target}”与规划值“{planned}”不一致。请核对，或在备注中说明原因。',
      'en-US':
        'The target “{target}” of “{name}” differs from the planned “{planned}”. Check both, or say why in the notes.',
    },
    backwards: {
      'zh-CN':
        '指标“{name}”的规划值“{planned}”差于年度指标值“{target}”，规划目标倒退（本表其他行的规划值优于年度指标值）。请核对两个数，或在备注中说明原因。',
      'en-US':
        'The plan “{planned}” for “{name}” is worse than this year’s target “{target}”, while other plans of the table are better than theirs. Check both, or say why in the notes.',
    },
    backwardsToo: {
      'zh-CN':
        '指标“{name}”的规划值“{planned}”差于年度指标值“{target}”，也差于上年值“{last}”，规划目标倒退。请核对，或在备注中说明原因。',
      'en-US':
        'The plan “{planned}” for “{name}” is worse than this year’s target “{target}” and than last year’s “{last}”. Check it, or say why in the notes.',
    },
  },
  check({ view, report }) {
    const rows = view.indicators.flatMap(besidePlan);
    const telling = view.indicators.map(repeatsTarget).filter((repeats) => repeats !== undefined);
    const equal = telling.filter((repeats) => repeats).length;
    const isYearsPlan = equal >= FEWEST && equal * 3 >= telling.length * 2;
    const ahead = rows.filter(({ isAhead }) => isAhead).length;
    const isPeriodEnd = !isYearsPlan && ahead >= FEWEST && ahead > telling.length / 2;
    for (const { indicator, better, isEqual, isAhead, isBehind } of rows) {
      if (isEqual || isExplained(indicator)) continue;
      const { name, target, benchmarks, cell } = indicator;
      const { plannedValue, priorYearValue } = benchmarks;
      const [targetCell, planCell] = [cell('annualValue'), cell('plannedValue')];
      const values = { name, target: target.text, planned: plannedValue.text };
      // More than this year's plan is no fault of the plan, unless it is behind all that was and should be.
      const compared = [
        priorYearValue,
        ...(isYearsPlan ? [benchmarks.prior3YearMean, benchmarks.standardValue] : []),
      ];
      const isBack = better && compared.every((other) => percentWorse(plannedValue, other, better) > 0);
      if (isBack && isBehind) {
        report({
          message: 'backwardsToo',
          cells: [planCell, targetCell, cell('priorYearValue')],
          values: { ...values, last: priorYearValue.text },
        });
        continue;
      }
      if (isYearsPlan) {
        // More than was planned needs no reason; where nobody can tell what is better it is worth a look only.
        if (better && !isAhead) continue;
        const severity = better ? 'warning' : 'info';
        report({ message: 'differs', severity, cells: [targetCell, planCell], values });
        continue;
      }
      if (better && isBehind && isPeriodEnd)
        report({ message: 'backwards', cells: [planCell, targetCell], values });
    }
  },
});
