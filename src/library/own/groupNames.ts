// Sectors and purposes as a bureau writes them.
import { compactText } from '../../domain/text';
import { purposes, sectors, type LibraryGroup } from '../groups';
import { sectorOfDepartment } from '../sectorOfDepartment';
import { commonWords } from './columns';

export type GroupField = 'sectors' | 'purposes';

const groupsOf: Record<GroupField, readonly LibraryGroup[]> = { sectors, purposes };
const nameOf = (group: LibraryGroup) => group.name['zh-CN'];
const ENDING = /(?:类|行业|领域|支出|项目)$/;
const MOST_NEAR = 3;

export const isCommon = (text: string): boolean => commonWords.includes(compactText(text));

/** The id for a name, with or without 类, 行业, 支出 behind it, or for the id itself. */
export function groupIdOf(field: GroupField, text: string): string | undefined {
  const compact = compactText(text);
  const wanted = [compact, compact.replace(ENDING, '')];
  return groupsOf[field].find((group) => wanted.includes(nameOf(group)) || group.id === compact)?.id;
}

/** Names that share signs with the text, the nearest first; one sign counts where no name shares two. */
export function nearGroups(field: GroupField, text: string): string[] {
  const signs = new Set(compactText(text).replace(ENDING, ''));
  const guessed = field === 'sectors' ? sectorOfDepartment(text) : undefined;
  const score = (group: LibraryGroup) =>
    group.id === guessed ? Infinity : new Set([...nameOf(group)].filter((sign) => signs.has(sign))).size;
  const scored = groupsOf[field]
    .map((group) => ({ name: nameOf(group), score: score(group) }))
    .sort((a, b) => b.score - a.score);
  const enough = scored[0]!.score > 1 ? 2 : 1;
  return scored
    .filter((near) => near.score >= enough)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** A group that this library does not know is called by its id. */
export function groupName(field: GroupField, id: string): string {
  const group = groupsOf[field].find((each) => each.id === id);
  return group ? nameOf(group) : id;
}
