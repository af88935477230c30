// The version of the hierarchy that a table follows.
import { guessProfile, guessProfileByKinds, profiles, type Profile } from './profiles';
import type { TargetTable } from './tables';

/** By the table's own categories; the newest for a table that has none. */
export function profileOfTable(table: TargetTable): Profile {
  if (table.kind === 'project') return guessProfile(table.indicators);
  if (table.kind !== 'annual') return profiles[0]!;
  return guessProfileByKinds(table.indicators.map(({ category }) => category));
}
