// What can take the place of the list of tables; each a chunk of its own, since most visits only look at the list.
import type { PartLoader } from '../parts/Lazy';

export const tablesPages = ['new', 'template', 'file'] as const;
export type TablesPage = (typeof tablesPages)[number];

/** `close` leads back to the list. */
export interface PageProps {
  close: () => void;
}

export const pageLoaders: Record<TablesPage, PartLoader<PageProps>> = {
  new: async () => ({ Part: (await import('../newTable/NewTableForm')).NewTableForm }),
  template: async () => ({ Part: (await import('../template/TemplateForm')).TemplateForm }),
  file: async () => ({ Part: (await import('../file/FileView')).FileView }),
};
