// The profiles that ship, and how names in a sheet are matched with them.
import profile2015 from './2015.json';
import profile2021 from './2021.json';
import type { Level2Kind, Profile, ProfileLevel1, ProfileLevel2 } from './profile';
import { compactText } from '../text';

export type { Level2Kind, Profile, ProfileLevel1, ProfileLevel2 } from './profile';

/**
 * Newest first; the first is what a new table starts with. A test holds them against the schema, so that the pane
 * need not carry it.
 */
export const profiles: readonly Profile[] = [profile2021 as Profile, profile2015 as Profile];

export function profileById(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

export interface Level2Match {
  level1: ProfileLevel1;
  level2: ProfileLevel2;
}

interface NameIndex {
  level1: Map<string, ProfileLevel1>;
  level2: Map<string, Level2Match>;
}

const indexes = new WeakMap<Profile, NameIndex>();

/** Names and synonyms without white space and full-width signs; what comes first in the profile wins. */
function indexOf(profile: Profile): NameIndex {
  const known = indexes.get(profile);
  if (known) return known;
  const index: NameIndex = { level1: new Map(), level2: new Map() };
  const enter = <T>(map: Map<string, T>, entry: { name: string; synonyms: string[] }, found: T) => {
    for (const name of [entry.name, ...entry.synonyms].map(compactText)) {
      if (!map.has(name)) map.set(name, found);
    }
  };
  for (const level1 of profile.level1) {
    enter(index.level1, level1, level1);
    for (const level2 of level1.level2) enter(index.level2, level2, { level1, level2 });
  }
  indexes.set(profile, index);
  return index;
}

export function findLevel1(profile: Profile, text: string): ProfileLevel1 | undefined {
  const { level1 } = indexOf(profile);
  return level1.get(text) ?? level1.get(compactText(text));
}

/** The 二级指标 that a text names, and the 一级指标 it belongs to. */
export function findLevel2(profile: Profile, text: string): Level2Match | undefined {
  const { level2 } = indexOf(profile);
  return level2.get(text) ?? level2.get(compactText(text));
}

/** The 二级指标 of a kind; cost kinds of either profile stand for each other. */
export function level2OfKind(profile: Profile, kind: Level2Kind): Level2Match | undefined {
  const wanted = costKinds.includes(kind) ? costKinds : [kind];
  for (const level1 of profile.level1) {
    const level2 = level1.level2.find((entry) => wanted.includes(entry.kind));
    if (level2) return { level1, level2 };
  }
  return undefined;
}

export const costKinds: readonly Level2Kind[] = ['cost', 'economicCost', 'socialCost', 'environmentalCost'];

/**
 * The profile a filled table follows: 2021 where 成本指标 is a 一级指标 or one of its own 二级指标 occurs,
 * 2015 where only that one knows the pairs. Where both know as many, the one that knows more 二级指标 wherever they
 * stand, then the one whose own names are written rather than synonyms; else the newest.
 */
export function guessProfile(pairs: readonly { level1: string; level2: string }[]): Profile {
  const score = (profile: Profile) => {
    const matches = pairs
      .map(({ level1, level2 }) => ({ level1, text: level2, match: findLevel2(profile, level2) }))
      .filter(({ level1, match }) => match && findLevel1(profile, level1) === match.level1);
    const ownNames = matches.filter(({ text, match }) => compactText(text) === match?.level2.name);
    const known = pairs.filter(({ level2 }) => findLevel2(profile, level2));
    const base = pairs.length + 1;
    return (matches.length * base + known.length) * base + ownNames.length;
  };
  return profiles.reduce((best, profile) => (score(profile) > score(best) ? profile : best));
}

/**
 * The profile that knows most of the categories in an annual table; where they are as many, most of those that are
 * to be added; the form is that of 2015, so a tie is 2015's.
 */
export function guessProfileByKinds(categories: readonly string[], added: readonly string[] = []): Profile {
  const known = (profile: Profile, texts: readonly string[]) =>
    texts.filter((text) => findLevel2(profile, text)).length;
  const isBetter = (one: Profile, other: Profile) =>
    (known(one, categories) - known(other, categories) || known(one, added) - known(other, added)) > 0;
  return [...profiles].reverse().reduce((best, next) => (isBetter(next, best) ? next : best));
}
