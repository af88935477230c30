// What entries are grouped by; light enough for the pane to have from the start.
import purposeList from './data/purposes.json';
import sectorList from './data/sectors.json';

export interface LibraryGroup {
  id: string;
  name: Record<'zh-CN' | 'en-US', string>;
}

/** 预算支出功能分类, as far as the library has them. */
export const sectors: readonly LibraryGroup[] = sectorList;

/** What the money is for, across sectors. */
export const purposes: readonly LibraryGroup[] = purposeList;

export const sectorById = (id: string): LibraryGroup | undefined =>
  sectors.find((sector) => sector.id === id);
