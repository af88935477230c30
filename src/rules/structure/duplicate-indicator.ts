// The same indicator twice in one table.
import { remembered } from '../../domain/remembered';
import { normalisedName } from '../../domain/text';
import { defineRule } from '../rule';
import type { IndicatorView } from '../view';

type Row = IndicatorView & { fields: object };

/** Duties of an annual table may each have their own indicator of a name. */
function placeOf(indicator: Row): string {
  const { fields } = indicator;
  return 'duty' in fields && 'dutySequence' in fields ? `${fields.dutySequence} ${fields.duty}` : '';
}

/** 满意率 is 满意度; a share is one however it is called. */
const coreOf = remembered((name) =>
  normalisedName(name)
    .replace(/满意(?:率|程度|度情况)$/, '满意度')
    .replace(/(?:所占)?(?:比例|比率|占比|比重|百分比)$/, '率'),
);

/** 受益 of 受益人口 and of 受益人数. */
const stemOf = remembered((name) =>
  coreOf(name).replace(
    /(?:总人口|总人数|人口数量|人口数|人口|人员数量|人数|户数|次数|场次|数量|个数|总数|总量|面积|里程)$/,
    '',
  ),
);

/** 11.8 and 3200 are the same by more than chance, 20 is not. */
const TELLING = /\d[.,]?\d[.,]?\d|\d\.\d/;

/** Signs of a stem that is as general as 受益 and 覆盖. */
const LONGEST_GENERAL = 3;

/** Two rows of a kind with the same telling value, one name the end of the other: 受益人口, 农村供水受益人数. */
function isSameCount(a: IndicatorView, b: IndicatorView): boolean {
  if (a.kind !== b.kind || a.target.kind !== 'quantity' || a.target.text !== b.target.text) return false;
  if (!TELLING.test(a.target.number)) return false;
  const [left, right] = [stemOf(a.name), stemOf(b.name)];
  if (left === coreOf(a.name) || right === coreOf(b.name)) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  // 更新图书数量 of one township can be as many as that of another.
  return short.length > 1 && short.length <= LONGEST_GENERAL && long.endsWith(short);
}

const OCCASIONS = /^(?:次|场|场次|期|批|批次|回|班)$/;
const OCCASION_END = /(?:场次|场数|次数|期数|批次|班次)$/;

/** 宣讲场次 of 12场 and 宣讲次数 of 12次: what is held, and how often; undefined for what is no such count. */
function occasionsOf({ name, kind, target }: Row): string | undefined {
  if (kind !== 'quantity' || target.kind !== 'quantity' || !OCCASIONS.test(target.unit)) return undefined;
  const thing = coreOf(name).replace(OCCASION_END, '');
  return thing.length < 3 || thing === coreOf(name) ? undefined : `${thing} ${target.number}`;
}

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
    const first = new Map<string, Row>();
    const byValue = new Map<string, Row[]>();
    const held = new Map<string, Row>();
    for (const indicator of view.indicators) {
      const { name, nameCell } = indicator;
      const key = `${placeOf(indicator)} ${coreOf(name)}`;
      const earlier = first.get(key);
      if (normalisedName(name) === '') continue;
      if (!earlier) {
        first.set(key, indicator);
        const same = indicator.target.kind === 'quantity' ? byValue.get(indicator.target.text) : undefined;
        const occasions = occasionsOf(indicator);
        const other =
          same?.find((row) => isSameCount(indicator, row) && placeOf(row) === placeOf(indicator)) ??
          (occasions === undefined ? undefined : held.get(`${placeOf(indicator)} ${occasions}`));
        if (occasions !== undefined) held.set(`${placeOf(indicator)} ${occasions}`, indicator);
        if (other) {
          const values = { name, row: String(other.nameCell.row + 1), other: other.name };
          const { text: value } = indicator.target;
          report({
            message: 'sameThing',
            cells: [nameCell, other.nameCell],
            values: { ...values, value, otherValue: other.target.text },
          });
        }
        byValue.set(indicator.target.text, [...(same ?? []), indicator]);
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
