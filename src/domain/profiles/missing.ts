// What a profile demands and a table lacks.
import type { Level2Kind, Profile } from './profile';

export interface MissingKind {
  /** The 二级指标, or the 一级指标 of which any will do. */
  name: string;
  level1: string;
  /** One of these is wanted. */
  kinds: readonly Level2Kind[];
  severity: 'error' | 'warning';
}

/** Required 二级指标 first, in the profile's order, then groups of which one must be there. */
export function missingKinds(profile: Profile, present: ReadonlySet<Level2Kind>): MissingKind[] {
  const kinds = profile.level1.flatMap(({ name: level1, level2 }) =>
    level2.flatMap(({ name, kind, required }) =>
      (required === 'error' || required === 'warning') && !present.has(kind)
        ? [{ name, level1, kinds: [kind], severity: required }]
        : [],
    ),
  );
  const groups = profile.groups
    .filter((group) => !group.kinds.some((kind) => present.has(kind)))
    .map(({ name, kinds, required }) => ({ name, level1: name, kinds, severity: required }));
  return [...kinds, ...groups];
}
