// Values that cannot be: more days than a period has, a date that no calendar has, half a person, a later year.
import Big from 'big.js';
import { compactText } from '../../domain/text';
import { normaliseUnit, toBase, type Period, type Value } from '../../domain/values';
import { contains, endsWith, isOneOf, nameHead, type WordList } from '../../lexicon';
import { impossibleDate, lastYearIn } from '../dates';
import { goalsOf } from '../goals';
import { dimensionOf, isMonthDate, operatorOf, yearNumber } from '../measures';
import { defineRule } from '../rule';
import type { IndicatorView } from '../view';

/** The most days that a period has, and the words by which a name says the period; the shortest first. */
const PERIODS: readonly { period: Period; words: WordList; days: number }[] = [
  { period: '日', words: 'dailyWords', days: 1 },
  { period: '周', words: 'weeklyWords', days: 7 },
  { period: '月', words: 'monthlyWords', days: 31 },
  { period: '年', words: 'yearlyWords', days: 366 },
];

/** The days that a value counts; hours as parts of days. */
function daysOf(value: Value): Big | undefined {
  if (value.kind !== 'quantity' && value.kind !== 'frequency') return undefined;
  const dimension = dimensionOf(value.unit);
  if (dimension !== 'days' && dimension !== 'hours') return undefined;
  const { amount } = toBase(value.kind === 'quantity' ? value.number : value.times, value.unit);
  return dimension === 'days' ? amount : amount.div(24 * 3600);
}

/** The period that a value is too long for. */
function overfullPeriod({ name, target }: IndicatorView): { period: Period; days: number } | undefined {
  const days = daysOf(target);
  // 每月到账日 is a day of the month rather than a number of days.
  if (!days || nameHead(name).endsWith('日') || contains(name, 'cumulativeWords')) return undefined;
  const own = PERIODS.find(({ period, words }) =>
    target.kind === 'frequency' ? target.period === period : contains(name, words),
  );
  return own && days.gt(own.days) ? own : undefined;
}

/** 13个月 for what is to be done within the year. */
function isLongerThanYear({ name, kind, target }: IndicatorView): boolean {
  if (kind !== 'timeliness' || target.kind !== 'quantity' || normaliseUnit(target.unit) !== '个月')
    return false;
  return Number(target.number) > 12 && !contains(name, 'longSpanWords') && !contains(name, 'cumulativeWords');
}

/** 38.5户: things that come whole, and no mean of them. */
function isBroken({ name, kind, target }: IndicatorView): boolean {
  if (kind !== 'quantity' || target.kind !== 'quantity' || !target.number.includes('.')) return false;
  return (
    isOneOf(target.unit, 'wholeUnits') &&
    !new Big(target.number).mod(1).eq(0) &&
    !contains(name, 'averageWords')
  );
}

function isDate({ name, kind, target }: IndicatorView): boolean {
  return target.kind === 'words' && (kind === 'timeliness' || endsWith(name, 'timeEnds'));
}

/** Month 13, or 2月30日, with the number of the month in a column of its own. */
function wrongMonth({ name, kind, target }: IndicatorView): string | undefined {
  if (!isMonthDate(target) || contains(name, 'buildingSpanWords')) return undefined;
  const isExists = Number(target.number) >= 1 && Number(target.number) <= 12;
  if (isExists) return impossibleDate(target.number + target.unit);
  const isTime = kind === 'timeliness' && target.unit !== '月';
  return isTime ||
    contains(name, 'stageWords') ||
    contains(name, 'doneValues') ||
    endsWith(name, 'momentEnds')
    ? target.text
    : undefined;
}

/** 森林覆盖率提高15个百分点 within a year. */
const isTooFast = ({ name, target }: IndicatorView) =>
  target.kind === 'quantity' &&
  Number(target.number) >= 10 &&
  /^个?百分点$|^%$/.test(target.unit) &&
  contains(name, 'slowWords') &&
  /(?:提高|提升|增长|增加|上升)(?:幅度|值|量|率)?$/.test(nameHead(name));

/** 三年后, 次年: what nobody can look at within the year. */
const LATER_YEAR =
  /(?:[二两三四五六七八九十]|\d{1,2})年(?:以|之)?后|^次年|明年|下一?年度|未来[一二两三四五\d]年/;

const SESSIONS = /^(?:期|场|场次|班|班次|次|批|批次)$/;
const HEADS = /^(?:人|人次|名)$/;
const TRAINING = /培训|宣讲|讲座|演练|演出|展览|比赛|活动|宣传/;

/** Fewer than two heads for each training or show of the same table: 4期 with 4人. */
function sessionsOf(few: IndicatorView, indicators: readonly IndicatorView[]): IndicatorView | undefined {
  const { name, kind, target } = few;
  if (kind !== 'quantity' || target.kind !== 'quantity' || !HEADS.test(normaliseUnit(target.unit)))
    return undefined;
  const word = TRAINING.exec(name)?.[0];
  if (
    word === undefined ||
    isAtMost(target) ||
    contains(name, 'averageWords') ||
    /师资|讲师|教师|员数量/.test(name)
  )
    return undefined;
  const sessions = indicators.filter(
    (row) =>
      row !== few &&
      row.kind === 'quantity' &&
      row.target.kind === 'quantity' &&
      SESSIONS.test(normaliseUnit(row.target.unit)) &&
      row.name.includes(word),
  );
  const [only] = sessions;
  if (sessions.length !== 1 || only?.target.kind !== 'quantity') return undefined;
  const [held, heads] = [Number(only.target.number), Number(target.number)];
  return held >= 2 && heads > 0 && heads < held * 2 ? only : undefined;
}
const isAtMost = (value: Value) => ['≤', '<'].includes(operatorOf(value) ?? '');

export default defineRule({
  id: 'value-possible',
  title: { 'zh-CN': '指标值可能实现', 'en-US': 'Value that can be' },
  severity: 'error',
  heading: 'feasibility',
  basis: 'practice',
  source: '审核经验：天数、日期和个数不能超出实际可能',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    period: {
      'zh-CN': '指标“{name}”的值是“{value}”，而一{period}最多只有 {most}。请核实。',
      'en-US': 'The value of “{name}” is “{value}”, but one {period} has {most} at most. Check it.',
    },
    months: {
      'zh-CN': '指标“{name}”的值是“{value}”，超过 12 个月，而本表是一年的。请写本年度内的期限。',
      'en-US':
        'The value of “{name}” is “{value}”, over 12 months in a table of one year. Give the span within it.',
    },
    date: {
      'zh-CN': '“{date}”这一天或这个月不存在（{place}）。请改为实际的日期。',
      'en-US': 'There is no such date as “{date}” ({place}). Write one that exists.',
    },
    broken: {
      'zh-CN': '指标“{name}”的值是“{value}”，“{unit}”应为整数。请核实；如果是平均数，请在名称中写明。',
      'en-US':
        'The value of “{name}” is “{value}”, but “{unit}” come whole. Check it; a mean should be called one.',
    },
    few: {
      'zh-CN':
        '“{name}”是“{value}”，而“{sessions}”是“{held}”，平均每次不到两个人。请核对是否把次数当成了人数，或漏写了“万”“百”。',
      'en-US':
        '“{name}” is “{value}” and “{sessions}” is “{held}”: fewer than two heads each. Was the number of sessions typed for heads?',
    },
    tooFast: {
      'zh-CN':
        '指标“{name}”要求“{value}”，这类比率一年一般只变化一两个百分点。请核对数字，或分清是水平还是提高幅度。',
      'en-US':
        '“{name}” asks for “{value}”; such a rate changes by a point or two a year. Check the figure: level or rise?',
    },
    laterYear: {
      'zh-CN': '指标“{name}”要到“{later}”才有结果，本年度内无法考核。请改为当年可以核查的指标。',
      'en-US':
        '“{name}” is known only “{later}”, after the year that is looked at. Name what can be checked within it.',
    },
    afterYear: {
      'zh-CN': '指标“{name}”的时间是“{value}”，在 {year} 年度之后。请写本年应完成的时间或进度。',
      'en-US':
        'The date of “{name}” is “{value}”, after the year {year}. Say what is to be done within the year.',
    },
  },
  check({ view, report }) {
    const { year } = view.table;
    for (const goal of goalsOf(view)) {
      const date = impossibleDate(goal.text);
      if (date) report({ message: 'date', cells: [goal.cell], values: { date, place: goal.label } });
    }
    for (const indicator of view.indicators) {
      const { name, target, nameCell, targetCell, unitCell } = indicator;
      const values = { name, value: target.text };
      const date = target.kind === 'words' ? impossibleDate(target.text) : wrongMonth(indicator);
      if (date) {
        report({ message: 'date', cells: [targetCell], values: { date, place: name } });
        continue;
      }
      const [later] = LATER_YEAR.exec(compactText(name)) ?? [];
      if (later && view.kind === 'project')
        report({ message: 'laterYear', severity: 'info', cells: [nameCell], values: { ...values, later } });
      if (isTooFast(indicator))
        report({ message: 'tooFast', severity: 'warning', cells: [targetCell], values });
      const full = overfullPeriod(indicator);
      if (full) {
        const isHours =
          dimensionOf(target.kind === 'quantity' || target.kind === 'frequency' ? target.unit : '') ===
          'hours';
        const most = isHours ? `${full.days * 24} 小时` : `${full.days} 天`;
        // Several groups can be out on one day, but one place is open no more than every day.
        const isSure = full.days <= 7 || contains(name, 'oneAtATimeWords');
        report({
          message: 'period',
          ...(!isSure && { severity: 'warning' as const }),
          cells: [targetCell],
          values: { ...values, period: full.period, most },
        });
      }
      const sessions = view.kind === 'project' ? sessionsOf(indicator, view.indicators) : undefined;
      if (sessions) {
        report({
          message: 'few',
          severity: 'warning',
          cells: [targetCell, sessions.targetCell],
          values: { ...values, sessions: sessions.name, held: sessions.target.text },
        });
      }
      if (view.kind === 'strategic') continue;
      if (view.kind === 'project' && isLongerThanYear(indicator)) {
        // What is built may take longer than the year that the money is for.
        const severity = contains(name, 'buildingSpanWords') ? 'info' : 'warning';
        report({ message: 'months', severity, cells: [targetCell, unitCell], values });
      }
      const last = isDate(indicator) ? lastYearIn(target.text) : yearNumber(target);
      if (last !== undefined && year !== undefined && last > year) {
        report({
          message: 'afterYear',
          severity: 'warning',
          cells: [targetCell],
          values: { ...values, year: String(year) },
        });
      }
      if (view.kind === 'project' && target.kind === 'quantity' && isBroken(indicator)) {
        report({
          message: 'broken',
          cells: [targetCell, unitCell],
          values: { ...values, unit: target.unit },
        });
      }
    }
  },
});
