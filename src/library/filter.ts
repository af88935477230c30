// Narrows the library to what a table is about.
import type { LibraryIndicator } from './indicator';

/** Ids of sectors and of purposes; an empty list lets all through. */
export interface LibraryFilter {
  sectors: readonly string[];
  purposes: readonly string[];
}

/** An entry that names no sector, or no purpose, belongs to all of them. */
const fits = (own: readonly string[], wanted: readonly string[]) =>
  own.length === 0 || wanted.length === 0 || own.some((id) => wanted.includes(id));

export const passes = (entry: LibraryIndicator, { sectors, purposes }: LibraryFilter): boolean =>
  fits(entry.sectors, sectors) && fits(entry.purposes, purposes);

/** 0 to 1: how near an entry is to what a table is about, for which of equals comes first. */
export function nearness({ sectors, purposes }: LibraryIndicator, about: LibraryFilter): number {
  const near = (own: readonly string[], wanted: readonly string[]) =>
    own.length === 0 ? 0.5 : own.some((id) => wanted.includes(id)) ? 1 : 0;
  return (2 * near(sectors, about.sectors) + near(purposes, about.purposes)) / 3;
}
