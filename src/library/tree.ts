// Library entries in the order of a profile's hierarchy.
import type { LibraryIndicator } from './indicator';
import { profileById, type Level2Kind } from '../domain/profiles';

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

type ProfileId = keyof LibraryIndicator['place'];
const isProfileId = (id: string): id is ProfileId => id === '2015' || id === '2021';

/**
 * All 一级 and 二级 of the profile with the entries that belong there, in the order given; a 二级 without
 * entries is there too. Empty for a profile that the library gives no places for.
 */
export function indicatorTree(profileId: string, entries: readonly LibraryIndicator[]): Level1Node[] {
  const profile = profileById(profileId);
  if (profile === undefined || !isProfileId(profileId)) return [];
  const isAt = (entry: LibraryIndicator, level1: string, level2: string) =>
    entry.place[profileId].level1 === level1 && entry.place[profileId].level2 === level2;
  return profile.level1.map((level1) => {
    const level2 = level1.level2.map(({ name, kind }): Level2Node => {
      const own = entries.filter((entry) => isAt(entry, level1.name, name));
      return { name, kind, count: own.length, entries: own };
    });
    return { name: level1.name, count: level2.reduce((sum, node) => sum + node.count, 0), level2 };
  });
}
