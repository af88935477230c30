// The same indicator twice in one table.
import { remembered } from '../../domain/remembered';
import { normalisedName } from '../../domain/text';
import { defineRule } from '../rule';
import type { IndicatorView } from '../view';

/** Duties of an annual table may each have their own indicator of a name. */
function placeOf(indicator: IndicatorView & { fields: object }): string {
  const { fields } = indicator;
  return 'duty' in fields && 'dutySequence' in fields ? `${fields.dutySequence} ${fields.duty}` : '';
}

/** 满意率 is 满意度; a share is one however it is called. */
const coreOf = remembered((name) =>
  normalisedName(name)
    .replace(/满意(?:率|程度|度情况)$/, '满意度')
    .replace(/(?:所占)?(?:比例|比率|占比|比重|百分比)$/, '率'),
);

/** 宣讲活动场次 and 宣讲活动次数: what is counted, without how it is called; undefined for what is no count. */
const countedCore = remembered((name): string | undefined => {
  const core = coreOf(name).replace(
    /(?:场次|场数|次数|期数|批次|班次|数量|个数|件数|人次数?|人数|总数|数)$/,
    '',
  );
  return core === coreOf(name) || core.length < 3 ? undefined : core;
});

/** The key of a row that counts the same thing as often as another; units of occasions stand for each other. */
function countOf({ name, kind, target }: IndicatorView): string | undefined {
  const core = kind === 'quantity' && target.kind === 'quantity' ? countedCore(name) : undefined;
  if (core === undefined || target.kind !== 'quantity') return undefined;
  const unit = OCCASIONS.test(target.unit) ? '次' : target.unit;
  return `${core} ${target.number} ${unit}`;
}
const OCCASIONS = /^(?:次|场|场次|期|批|批次|回|班)$/;

export default defineRule({
  id: 'duplicate-indicator',
  title: { 'zh-CN': '指标不重复', 'en-US': 'No indicator twice' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '同一要求只设一条指标',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    sameName: {
      'zh-CN': '指标“{name}”与第 {row} 行的指标重名。请删去一条，或把两条的区别写进名称。',
      'en-US':
        'Indicator “{name}” is already there in row {row}. Delete one, or let the names tell them apart.',
    },
    sameThing: {
      'zh-CN':
        '指标“{name}”（{value}）与第 {row} 行的“{other}”（{otherValue}）是同一指标的两种叫法。请保留一条。',
      'en-US':
        'Indicator “{name}” ({value}) and “{other}” ({otherValue}) in row {row} are one indicator under two names. Keep one.',
    },
  },
  check({ view, report }) {
    const first = new Map<string, IndicatorView>();
    const counts = new Map<string, IndicatorView>();
    for (const indicator of view.indicators) {
      const { name, nameCell } = indicator;
      const key = `${placeOf(indicator)} ${coreOf(name)}`;
      const count = countOf(indicator);
      const countKey = count && `${placeOf(indicator)} ${count}`;
      const earlier = first.get(key) ?? (countKey === undefined ? undefined : counts.get(countKey));
      if (countKey && !counts.has(countKey)) counts.set(countKey, indicator);
      if (normalisedName(name) === '') continue;
      if (!earlier) {
        first.set(key, indicator);
        continue;
      }
      // 满意度 of different people can share a name where the definitions differ.
      if (normalisedName(earlier.definition) !== normalisedName(indicator.definition)) continue;
      const cells = [nameCell, earlier.nameCell];
      const row = String(earlier.nameCell.row + 1);
      if (normalisedName(earlier.name) === normalisedName(name)) {
        report({ message: 'sameName', cells, values: { name, row } });
        continue;
      }
      const values = { name, row, other: earlier.name };
      const [value, otherValue] = [indicator.target.text, earlier.target.text];
      report({ message: 'sameThing', cells, values: { ...values, value, otherValue } });
    }
  },
});
