// ≥12小时 beside a plan of ≤10小时: one row cannot want more and less.
import { defineRule } from '../rule';
import { operatorOf } from '../measures';
import type { Value } from '../../domain/values';

type Way = 'more' | 'less' | undefined;

function wayOf(value: Value): Way {
  const operator = operatorOf(value);
  if (operator === '≥' || operator === '>') return 'more';
  return operator === '≤' || operator === '<' ? 'less' : undefined;
}

const others = [
  { field: 'plannedValue', label: '规划值' },
  { field: 'standardValue', label: '标准值' },
] as const;

export default defineRule({
  id: 'operators-agree',
  title: { 'zh-CN': '同一指标符号方向一致', 'en-US': 'One indicator, one direction' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '同一指标不会既要越多越好又要越少越好',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['operator-direction', 'bound-says-something'],
  messages: {
    opposed: {
      'zh-CN':
        '指标“{name}”的年度指标值是“{target}”，{field}却是“{other}”，符号方向相反。请核对哪一个写反了。',
      'en-US':
        'The target of “{name}” is “{target}”, yet {field} is “{other}”: the operators point opposite ways. Check which is turned round.',
    },
  },
  check({ view, report }) {
    for (const { name, target, benchmarks, fields, cell } of view.indicators) {
      const own = wayOf(target);
      const told = others.filter(({ field }) => wayOf(benchmarks[field]) !== undefined);
      const opposed = told.filter(({ field }) => wayOf(benchmarks[field]) !== own);
      if (!own || opposed.length === 0) continue;
      report({
        message: 'opposed',
        // Plan and standard agree against the target: no doubt which one is turned round.
        severity: opposed.length === others.length ? 'error' : 'warning',
        cells: [cell('annualValue'), ...opposed.map(({ field }) => cell(field))],
        values: {
          name,
          target: target.text,
          field: opposed.map(({ label }) => label).join('、'),
          other: opposed.map(({ field }) => fields[field]).join('、'),
        },
      });
    }
  },
});
