// The ids of a bureau's own entries, which come from their names alone.
import { normalisedName } from '../../domain/text';

/** 53 bits of a text (cyrb53): among 10,000 names two alike are as good as out of the question. */
function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The same for a name however it is spaced and bracketed, so that favourites survive another import. */
export const ownId = (name: string): string => `own-${hash(normalisedName(name)).toString(36)}`;
