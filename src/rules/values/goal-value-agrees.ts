// A target that says otherwise than the goal it is to measure.
import { amountOf, type Value } from '../../domain/values';
import { compactText } from '../../domain/text';
import { goalFigures } from '../goalFigures';
import { goalDifferences, monthOf, type GoalMatch, type GoalRow } from '../goalMatches';
import { goalsOf, type Goal } from '../goals';
import { operatorOf } from '../measures';
import { defineRule } from '../rule';
import type { AnnualView, ProjectView, StrategicView } from '../view';

/** From here on the name's words are the goal's. */
const PLAIN_SHARE = 0.8;

const MESSAGES = { date: 'later', amount: 'differs', unit: 'unit', piece: 'unit', none: 'none' } as const;

type View = ProjectView | StrategicView | AnnualView;

/** Rows that a goal can be about; a strategic goal is that of the plan's last year. */
function rowsOf(view: View, goal: Goal): GoalRow[] {
  if (view.kind === 'strategic') {
    return view.indicators
      .filter(({ benchmarks }) => benchmarks.plannedValue.kind === 'quantity')
      .map((indicator) => ({
        indicator,
        value: indicator.benchmarks.plannedValue,
        cell: indicator.cell('plannedValue'),
      }));
  }
  if (view.kind === 'project')
    return view.indicators.map((indicator) => ({
      indicator,
      value: indicator.target,
      cell: indicator.targetCell,
    }));
  return view.indicators
    .filter(({ fields }) => fields.dutyGoal === goal.text && fields.duty === goal.duty)
    .map((indicator) => ({ indicator, value: indicator.target, cell: indicator.targetCell }));
}

/** Every year that a strategic goal names; of several nobody knows which one a figure is for. */
const yearsOf = (text: string) => new Set([...text.matchAll(/(?<!\d)20\d\d(?=年)/g)].map(([year]) => year));

/** More than the goal asks for: ≥80 where it says 不少于60. */
function isStricter({ row: { value }, figure, relation }: GoalMatch): boolean {
  if (relation === 'unit' || relation === 'piece') return false;
  if (relation === 'date') {
    const own = monthOf(value)!;
    if (own.year && figure.year && own.year !== figure.year) return own.year < figure.year;
    return own.month < Number(figure.number);
  }
  const compared = amountOf(value)!.amount.cmp(figure.amount);
  if (figure.operator === '≥' || figure.operator === '>') return compared > 0 && !isAtMost(value);
  if (figure.operator === '≤' || figure.operator === '<') return compared < 0 && !isAtLeast(value);
  return false;
}

const isAtMost = (value: Value) => ['≤', '<'].includes(operatorOf(value) ?? '');
const isAtLeast = (value: Value) => ['≥', '>'].includes(operatorOf(value) ?? '');

/** <1起 allows none. */
const allowsNone = ({ row: { value } }: GoalMatch) =>
  value.kind === 'quantity' && value.operator === '<' && Number(value.number) <= 1;

function severityOf({ row: { value }, figure, relation, share }: GoalMatch) {
  if (relation === 'piece') return 'info';
  const spans = [amountOf(value)?.dimension, figure.dimension];
  // 30日 and 30个工作日 are often taken for the same.
  if (share < PLAIN_SHARE || (relation === 'unit' && spans.includes('workdays'))) return 'warning';
  const isMore = relation === 'amount' && isAtLeast(value) && amountOf(value)!.amount.gt(figure.amount);
  return isMore ? 'warning' : 'error';
}

/** What is open to all without a fee; other things may still cost something. */
const FREE =
  /(?:全年|全部|长期|常年)?(?:向公众|向社会|对外)?(?:免费开放|免费入园|免费入馆|免费乘坐|免费停车|免费参观|免收门票)/;
const FEE_INCOME = /(?:门票|票务|票款|入园费|入场费|停车费|收费)(?:总|年)?收入/;
const isFeeIncome = (name: string, value: Value) =>
  FEE_INCOME.test(compactText(name)) && amountOf(value)?.amount.gt(0) === true && !isAtMost(value);

export default defineRule({
  id: 'goal-value-agrees',
  title: { 'zh-CN': '指标值与目标一致', 'en-US': 'Target agrees with the goal' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号：绩效指标是绩效目标的细化和量化',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['value-possible'],
  messages: {
    differs: {
      'zh-CN': '指标“{name}”的值是“{value}”，而{label}写的是“{goal}”。请核实哪一个对，并统一。',
      'en-US': 'The value of “{name}” is “{value}”, while the goal says “{goal}”. Find out which is right.',
    },
    unit: {
      'zh-CN': '指标“{name}”的值是“{value}”，{label}写的是“{goal}”，数字相同而单位不同。请核对单位。',
      'en-US':
        'The value of “{name}” is “{value}”, the goal says “{goal}”: the same number in another unit. Check the unit.',
    },
    later: {
      'zh-CN': '指标“{name}”的时间是“{value}”，晚于{label}写的“{goal}”。请统一两处时间。',
      'en-US': 'The date of “{name}” is “{value}”, after “{goal}” in the goal. Make the two agree.',
    },
    free: {
      'zh-CN':
        '{label}写的是“{goal}”，指标“{name}”却要取得收费收入，前后矛盾。请删去，或改为其他经营项目的收入。',
      'en-US':
        'The goal says “{goal}”, yet “{name}” expects fees. Delete it, or name what else brings income.',
    },
    none: {
      'zh-CN': '{label}写的是“{goal}”，而指标“{name}”的值“{value}”允许发生。请改为 0，或修改目标。',
      'en-US':
        'The goal says “{goal}”, but the value “{value}” of “{name}” allows some. Make it 0, or change the goal.',
    },
  },
  check({ view, report }) {
    for (const goal of goalsOf(view)) {
      if (view.kind === 'strategic' && yearsOf(goal.text).size > 1) continue;
      const free = view.kind === 'project' ? FREE.exec(compactText(goal.text))?.[0] : undefined;
      for (const { name, nameCell, target } of free === undefined ? [] : view.indicators) {
        if (!isFeeIncome(name, target)) continue;
        const values = { name, label: goal.label, goal: free!, value: target.text };
        report({ message: 'free', cells: [nameCell, goal.cell], values });
      }
      const figures = goalFigures(goal.text, view.table.year);
      for (const match of goalDifferences(rowsOf(view, goal), figures)) {
        if (isStricter(match) || allowsNone(match)) continue;
        const { row, figure, relation } = match;
        const severity = severityOf(match);
        report({
          message: MESSAGES[relation],
          ...(severity !== 'warning' && { severity }),
          cells: [row.cell, goal.cell],
          values: { name: row.indicator.name, value: row.value.text, label: goal.label, goal: figure.text },
        });
      }
    }
  },
});
