// The version of the hierarchy that a table follows.
import { findLevel2, guessProfile, profiles, type Profile } from './profiles';
import type { TargetTable } from './tables';

/** By the table's own categories; the newest where it names none, or none that tells. */
export function profileOfTable(table: TargetTable): Profile {
  if (table.kind === 'project') return guessProfile(table.indicators);
  const categories = table.kind === 'annual' ? table.indicators.map(({ category }) => category) : [];
  const known = (profile: Profile) => categories.filter((category) => findLevel2(profile, category)).length;
  return profiles.reduce((best, profile) => (known(profile) > known(best) ? profile : best));
}
