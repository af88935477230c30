// How a table is called in the pane: by its project, else its department, else its title or sheet.
import type { FoundTable } from '../../src/domain/tables';
import type { Text } from '../text/useText';

export function tableName({ table, sheetName }: FoundTable, { t }: Pick<Text, 't'>): string {
  switch (table.kind) {
    case 'project':
      return table.projectName || t('tables.noName');
    case 'strategic':
    case 'annual':
      return table.department || sheetName;
    case 'summary':
      return table.title || sheetName;
  }
}

/** Undefined for a table whose form has no place for a year. */
export function tableYear({ table }: FoundTable, { t }: Pick<Text, 't'>): string | undefined {
  if (table.year) return t('tables.year', { year: table.year });
  return table.kind === 'strategic' ? undefined : t('tables.noYear');
}
