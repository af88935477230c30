// Library entries in the order of a profile's hierarchy.
import type { LibraryIndicator } from './indicator';
import { findLevel2, profileById, type Level2Kind, type Profile } from '../domain/profiles';

export interface Level2Node {
  name: string;
  kind: Level2Kind;
  count: number;
  entries: LibraryIndicator[];
}

export interface Level1Node {
  name: string;
  count: number;
  level2: Level2Node[];
}

type ProfileId = keyof LibraryIndicator['level2'];
const isProfileId = (id: string): id is ProfileId => id === '2015' || id === '2021';

/** 一级 and 二级 of an entry under a profile. Throws for a profile that the library gives no places for. */
export function placeOf(entry: LibraryIndicator, profile: Profile): { level1: string; level2: string } {
  const match = isProfileId(profile.id) && findLevel2(profile, entry.level2[profile.id]);
  if (!match) throw new RangeError(`${entry.id} has no place in ${profile.id}`);
  return { level1: match.level1.name, level2: match.level2.name };
}

/**
 * All 一级 and 二级 of the profile with the entries that belong there, in the order given; a 二级 without
 * entries is there too. Empty for a profile that the library gives no places for.
 */
export function indicatorTree(profileId: string, entries: readonly LibraryIndicator[]): Level1Node[] {
  const profile = profileById(profileId);
  if (profile === undefined || !isProfileId(profileId)) return [];
  const byLevel2 = new Map<string, LibraryIndicator[]>();
  for (const entry of entries) {
    const name = entry.level2[profileId];
    const own = byLevel2.get(name);
    if (own) own.push(entry);
    else byLevel2.set(name, [entry]);
  }
  return profile.level1.map((level1) => {
    const level2 = level1.level2.map(({ name, kind }): Level2Node => {
      const own = byLevel2.get(name) ?? [];
      return { name, kind, count: own.length, entries: own };
    });
    return { name: level1.name, count: level2.reduce((sum, node) => sum + node.count, 0), level2 };
  });
}
