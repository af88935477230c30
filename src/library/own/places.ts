// Where an entry belongs in both versions of the hierarchy, by what a bureau calls it.
import { findLevel1, findLevel2, profileById, profiles, type Profile } from '../../domain/profiles';
import { convertIndicators } from '../../domain/profiles/convert';
import type { LibraryIndicator } from '../indicator';

export type Level2 = LibraryIndicator['level2'];

const BRACKETS = /[(（【〔[][^)）】〕\]]*[)）】〕\]]/g;
const NUMBERING = /^\s*[\d一二三四五六七八九十]+\s*[、.．]\s*/;
const UNSEEN = /\p{Cf}/gu;

/** As written, then without what people put around a category: 1.数量指标（20分）. */
const readings = (text: string): string[] => {
  const visible = text.replace(UNSEEN, '');
  return [visible, visible.replace(BRACKETS, '').replace(NUMBERING, '')];
};

const isLevel2 = (text: string) => profiles.some((profile) => findLevel2(profile, text));
const isLevel1 = (text: string) => profiles.some((profile) => findLevel1(profile, text));

/**
 * The name in one profile of a category that either of them knows. What the profile has no place for goes to the
 * first that can take it (可持续影响 to 社会效益).
 */
function nameIn(profile: Profile, level2: string): string {
  const { indicators, open } = convertIndicators([{ level1: '', level2 }], profile);
  return (open[0]?.choices[0] ?? indicators[0]!).level2;
}

/** Undefined for a text that is no 二级指标 of any profile. */
export function knownLevel2(text: string): string | undefined {
  return readings(text).find(isLevel2);
}

/** Undefined for a text that is no 一级指标 of any profile. */
export function knownLevel1(text: string): string | undefined {
  return readings(text).find(isLevel1);
}

/** `known` as `knownLevel2` gives them; what one profile calls it does for both. */
export function placesOf(known: { '2015': string; '2021': string }): Level2 {
  return {
    '2015': nameIn(profileById('2015')!, known['2015']),
    '2021': nameIn(profileById('2021')!, known['2021']),
  };
}

/** Does the 一级指标, as `knownLevel1` gives it, head the place in at least one profile? */
export function isUnder(level1: string, level2: Level2): boolean {
  return profiles.some(
    (profile) =>
      findLevel1(profile, level1) !== undefined &&
      findLevel1(profile, level1) === findLevel2(profile, level2[profile.id as keyof Level2])?.level1,
  );
}

/** The 二级指标 of a 一级指标 that has only one (满意度指标). */
export function onlyLevel2(level1: string): string | undefined {
  const level2 = profiles.map((profile) => findLevel1(profile, level1)?.level2).find(Boolean);
  return level2?.length === 1 ? level2[0]!.name : undefined;
}
