// The indicator library and its search, a chunk of their own that is loaded with the first look at the picker.
import type { LibraryIndicator } from '../../src/library/indicator';
import type { Search } from '../../src/library/search';

export interface IndicatorLibrary {
  entries: readonly LibraryIndicator[];
  search: Search;
}

export async function loadLibrary(): Promise<IndicatorLibrary> {
  const [{ createSearch }] = await Promise.all([import('../../src/library/search')]);
  const entries: LibraryIndicator[] = [];
  return { entries, search: createSearch(entries) };
}
