// The ids of a bureau's own entries, which come from their names alone.
import { hash } from '../../domain/hash';
import { normalisedName } from '../../domain/text';

/** The same for a name however it is spaced and bracketed, so that favourites survive another import. */
export const ownId = (name: string): string => `own-${hash(normalisedName(name))}`;
