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
