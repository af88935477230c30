// A bureau's own library as text to be kept. Heavy because of its schema: only for the library's lazy chunk.
import { z } from 'zod';
import { findLevel2, profiles } from '../../domain/profiles';
import { normalisedName } from '../../domain/text';
import { ownIndicatorSchema, type LibraryIndicator } from '../indicator';

/** Raised when what older versions read would no longer be right. */
const VERSION = 1;

/** An entry without a place in a profile could not be drawn. */
const hasPlaces = ({ level2 }: LibraryIndicator) =>
  profiles.every((profile) => {
    const name = level2[profile.id as keyof typeof level2];
    return findLevel2(profile, name)?.level2.name === name;
  });

const storedSchema = z.object({
  version: z.literal(VERSION),
  entries: z
    .array(ownIndicatorSchema.refine(hasPlaces, { message: 'a 二级指标 that its profile does not have' }))
    .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, {
      message: 'an id twice',
    })
    .refine((entries) => new Set(entries.map(({ name }) => normalisedName(name))).size === entries.length, {
      message: 'a name twice',
    }),
});

const versionSchema = z.object({ version: z.number().int().positive() });

export const printOwnLibrary = (entries: readonly LibraryIndicator[]): string =>
  JSON.stringify({ version: VERSION, entries });

/** `newer`: written by a version of the add-in that knows more. Never throws. */
export function parseOwnLibrary(
  text: string,
): { entries: LibraryIndicator[] } | { problem: 'damaged' | 'newer' } {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { problem: 'damaged' };
  }
  const version = versionSchema.safeParse(stored);
  if (version.success && version.data.version > VERSION) return { problem: 'newer' };
  const parsed = storedSchema.safeParse(stored);
  return parsed.success ? { entries: parsed.data.entries } : { problem: 'damaged' };
}
