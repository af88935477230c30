// What a profile, or a bureau that has it otherwise, demands and a table lacks.
import { costKinds } from '.';
import type { Level2Kind, Profile } from './profile';

export interface MissingKind {
  /** The 二级指标, or the 一级指标 of which any will do. */
  name: string;
  level1: string;
  /** One of these is wanted. */
  kinds: readonly Level2Kind[];
  severity: 'error' | 'warning';
}

/** A 二级指标, or any of the benefits; `cost` is any of the costs where a profile knows several. */
export type Requirable = Level2Kind | 'benefit';
/** How a table without it is judged. */
export type Demand = 'error' | 'warning' | 'optional';
export type RequiredKinds = Partial<Record<Requirable, Demand>>;

type Group = Profile['groups'][number];

const requirableOf = ({ kinds }: Group): Requirable =>
  kinds.every((kind) => costKinds.includes(kind)) ? 'cost' : 'benefit';

/** What a profile lets a bureau demand, under the profile's names, and how it judges each itself. */
export function requirables(profile: Profile): { id: Requirable; name: string; demand: Demand }[] {
  const kinds = profile.level1.flatMap(({ level2 }) =>
    level2.map(({ name, kind, required }) => ({
      id: kind,
      name,
      demand: required === 'group' ? ('optional' as const) : required,
    })),
  );
  const groups = profile.groups.map((group) => ({
    id: requirableOf(group),
    name: group.name,
    demand: group.required,
  }));
  return [...kinds, ...groups];
}

/** Required 二级指标 first, in the profile's order, then groups of which one must be there. */
export function missingKinds(
  profile: Profile,
  present: ReadonlySet<Level2Kind>,
  own: RequiredKinds = {},
): MissingKind[] {
  const kinds = profile.level1.flatMap(({ name: level1, level2 }) =>
    level2.flatMap(({ name, kind, required }) => {
      const severity = own[kind] ?? required;
      const isMissing = (severity === 'error' || severity === 'warning') && !present.has(kind);
      return isMissing ? [{ name, level1, kinds: [kind], severity }] : [];
    }),
  );
  const groups = profile.groups.flatMap((group) => {
    const severity = own[requirableOf(group)] ?? group.required;
    // One of them that is wanted by itself is told of already.
    const isTold = kinds.some((missing) => group.kinds.includes(missing.kinds[0]!));
    if (severity === 'optional' || isTold || group.kinds.some((kind) => present.has(kind))) return [];
    return [{ name: group.name, level1: group.name, kinds: group.kinds, severity }];
  });
  return [...kinds, ...groups];
}
