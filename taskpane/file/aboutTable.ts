// What is said of a table of a file, beside its name: kind, whose, for which year, how many rows.
import type { FoundTable } from '../../src/domain/tables';
import { rowCount } from '../parts/kinds';
import { tableName, tableYear } from '../parts/tableName';
import type { Text } from '../text/useText';

export function aboutTable(found: FoundTable, text: Text): string {
  const { table } = found;
  const department = table.kind === 'summary' ? '' : table.department;
  const { t } = text;
  return [
    t(`kind.${table.kind}`),
    department === tableName(found, text) ? '' : department,
    tableYear(found, text),
    t('file.rows', { n: rowCount(found) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
