// Bare numbers: 10 what?
import { endsWith, isRateName, nameHead, type Lexicon } from '../../lexicon';
import { costKinds, type Level2Kind } from '../../domain/profiles';
import { unitOf } from '../measures';
import { defineRule, type CellChange } from '../rule';
import type { DepartmentIndicatorView } from '../view';

/** 指数, 得分 and the like are counted without unit. */
const WITHOUT_UNIT = /指数|系数|得分|评分|分数|排名|名次|位次|倍数|比值|pH|年份|编号/i;

const valueFields = [
  'annualValue',
  'plannedValue',
  'standardValue',
  'prior3YearMean',
  'priorYearValue',
] as const;

/** Fields that hold a number without unit; a plain 0 is the same in every unit. */
function bareFields({ target, benchmarks }: DepartmentIndicatorView) {
  const values = { annualValue: target, ...benchmarks };
  const withNumber = valueFields.filter((field) => unitOf(values[field]) !== undefined);
  const bare = withNumber.filter((field) => {
    const value = values[field];
    return unitOf(value) === '' && !(value.kind === 'quantity' && Number(value.number) === 0);
  });
  const units = new Set(withNumber.map((field) => unitOf(values[field])!).filter((unit) => unit !== ''));
  return { bare, units: [...units] };
}

/** 率 and 满意度, other than 死亡率 and the like, which can be counted in ‰. */
const isShareName = (name: string) =>
  endsWith(name, 'satisfactionEnds') ||
  (/率$/.test(nameHead(name)) && isRateName(name) && !/死亡|发病|发生|出生|受害/.test(name));

/** 0.95 can be 95% or a little less than one percent. */
const isSurePercent = (text: string) => Number(/\d[\d.]*/.exec(text)?.[0] ?? 0) > 1;

const added = (
  { fields, cell }: DepartmentIndicatorView,
  bare: readonly (typeof valueFields)[number][],
  unit: string,
): CellChange[] =>
  bare.map((field) => ({ cell: cell(field), before: fields[field], after: fields[field] + unit }));

function exampleFor(name: string, kind: Level2Kind | undefined, lexicon: Lexicon): string {
  if (kind && costKinds.includes(kind)) return '万元';
  return lexicon.nounClass(name)?.example ?? '个、件、人、万元';
}

export default defineRule({
  id: 'unit-missing',
  title: { 'zh-CN': '数字要有单位', 'en-US': 'Numbers need a unit' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表“指标值”',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    missing: {
      'zh-CN': '指标“{name}”的值 {value} 没有单位。请写明单位，例如 {example}。',
      'en-US': 'The value {value} of “{name}” has no unit. State it, such as {example}.',
    },
    percent: {
      'zh-CN': '指标“{name}”的值 {value} 没有单位。这是比率，单位应为“%”。',
      'en-US': 'The value {value} of “{name}” has no unit. It is a rate: the unit is %.',
    },
    othersHaveIt: {
      'zh-CN': '指标“{name}”的 {value} 没有单位，同一行其他值用“{unit}”。请补上单位。',
      'en-US': '{value} of “{name}” has no unit, while the row’s other values are in “{unit}”. Add it.',
    },
  },
  check({ view, lexicon, report }) {
    if (view.kind === 'project') {
      for (const { name, kind, fields, target, cell } of view.indicators) {
        if (unitOf(target) !== '' || WITHOUT_UNIT.test(name)) continue;
        const isPercent = isShareName(name);
        report({
          message: isPercent ? 'percent' : 'missing',
          cells: [cell('unit'), cell('number')],
          values: { name, value: fields.number, example: exampleFor(name, kind, lexicon) },
          ...(isPercent &&
            isSurePercent(fields.number) && {
              changes: [{ cell: cell('unit'), before: fields.unit, after: '%' }],
            }),
        });
      }
      return;
    }
    for (const indicator of view.indicators) {
      const { name, fields, cell } = indicator;
      const { bare, units } = bareFields(indicator);
      if (bare.length === 0 || WITHOUT_UNIT.test(name)) continue;
      const [unit] = units;
      const values = { name, value: [...new Set(bare.map((field) => fields[field]))].join('、') };
      const cells = bare.map((field) => cell(field));
      if (!unit) {
        const isPercent = isShareName(name);
        report({
          message: isPercent ? 'percent' : 'missing',
          cells,
          values: { ...values, example: exampleFor(name, indicator.kind, lexicon) },
          ...(isPercent &&
            bare.every((field) => isSurePercent(fields[field])) && { changes: added(indicator, bare, '%') }),
        });
        continue;
      }
      // A number beside percentages may itself be a count, unless the name is that of a rate.
      const isSure =
        units.length === 1 && (unit !== '%' || isRateName(name) || endsWith(name, 'satisfactionEnds'));
      report({
        message: 'othersHaveIt',
        cells,
        values: { ...values, unit },
        ...(isSure && { changes: added(indicator, bare, unit) }),
      });
    }
  },
});
