// Brings the picker and the indicator library, which nobody needs before the first look at them.
import { loadLibrary } from '../../src/library/load';
import type { Picker } from './Picker';
import type { IndicatorLibrary } from './useEntries';

export interface LoadedPicker {
  Picker: typeof Picker;
  library: IndicatorLibrary;
}

export async function loadPicker(): Promise<LoadedPicker> {
  const [picker, { library, createSearch }] = await Promise.all([import('./Picker'), loadLibrary()]);
  return { Picker: picker.Picker, library: { entries: library, search: createSearch(library) } };
}
