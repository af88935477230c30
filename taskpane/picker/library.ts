// What the picker needs of the indicator library; the library itself comes when the picker is first opened.
import type { LibraryIndicator } from '../../src/library/indicator';
import { loadLibrary } from '../../src/library/load';
import type { Search } from '../../src/library/search';

export interface IndicatorLibrary {
  entries: readonly LibraryIndicator[];
  search: Search;
}

export async function loadIndicators(): Promise<IndicatorLibrary> {
  const { library, createSearch } = await loadLibrary();
  return { entries: library, search: createSearch(library) };
}
