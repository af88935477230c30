// Drop-downs of the sheet that a bureau's library is kept in.
import { profileById, profiles, type Profile } from '../../domain/profiles';
import type { Validation } from '../../sheet/style';
import { purposes, sectors } from '../groups';
import { directionWords, kindWords, operators, type OwnColumn, type OwnField } from './columns';

/** Rows below the last one that have them too. */
const SPARE_ROWS = 500;

const level2Of = (profile: Profile) => profile.level1.flatMap(({ level2 }) => level2.map(({ name }) => name));
const unique = (names: readonly string[]) => [...new Set(names)];
const firstOf = (words: Readonly<Record<string, readonly string[]>>) =>
  Object.values(words).map(([first]) => first!);

/** Nothing else may stand there. */
const strict: Partial<Record<OwnField, readonly string[]>> = {
  kind: firstOf(kindWords),
  direction: firstOf(directionWords),
  operator: operators,
};

/** Something else may be typed over it: another name of the same, or several. */
const offered: Partial<Record<OwnField, readonly string[]>> = {
  level1: unique(profiles.flatMap(({ level1 }) => level1.map(({ name }) => name))),
  level2: unique(profiles.flatMap(level2Of)),
  level2Of2021: level2Of(profileById('2021')!),
  level2Of2015: level2Of(profileById('2015')!),
  sectors: sectors.map(({ name }) => name['zh-CN']),
  purposes: purposes.map(({ name }) => name['zh-CN']),
};

const bounds: Partial<Record<OwnField, Pick<Validation, 'condition' | 'alert'>>> = {
  standardValue: {
    condition: { type: 'decimal', comparison: 'greaterThanOrEqual', first: 0 },
    alert: { style: 'stop', title: '标准值不对', message: '只填数字，单位填在“标准单位”里。' },
  },
  standardYear: {
    condition: { type: 'whole', comparison: 'between', first: 1950, second: 2100 },
    alert: { style: 'stop', title: '年份不对', message: '请填四位数的年份，例如 2025。' },
  },
};

function rulesOf(field: OwnField, label: string): Pick<Validation, 'condition' | 'alert'> | undefined {
  const words = strict[field];
  if (words)
    return {
      condition: { type: 'list', source: [...words] },
      alert: { style: 'stop', title: `${label}不对`, message: '请从下拉列表里选，或者留空。' },
    };
  const list = offered[field];
  return list ? { condition: { type: 'list', source: [...list] } } : bounds[field];
}

/** `end`: the row after the last that is drawn. */
export function validationsOf(columns: readonly OwnColumn[], top: number, end: number): Validation[] {
  return columns.flatMap(({ field, label }, column) => {
    const rules = rulesOf(field, label);
    if (!rules) return [];
    return [{ area: { top, bottom: end + SPARE_ROWS - 1, left: column, right: column }, ...rules }];
  });
}
