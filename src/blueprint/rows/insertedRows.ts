// What insertions into all tables share: where the cursor goes, and how rows look that have none to look like.
import type { FoundTable } from '../../domain/tables';
import type { CellStyle } from '../../sheet/style';
import type { EditStep, SheetEdit } from '../edit';
import { officialForms } from '../forms';
import { layoutOf } from '../layout';
import { formStyles } from '../styles';

export interface InsertedRow {
  /** Where it will stand. */
  row: number;
  /** Its value is still to be typed. */
  waits: boolean;
}

/** On the first inserted value that is still to be typed, else on the first inserted name. */
export function cursor(
  inserted: readonly InsertedRow[],
  columns: { name: number; value: number },
): SheetEdit['select'] {
  const waiting = inserted.find(({ waits }) => waits);
  if (waiting) return { row: waiting.row, column: columns.value };
  return inserted[0] && { row: inserted[0].row, column: columns.name };
}

/**
 * Rows as in the official form, for a table that has none yet. `columns`: by the form's own fields; all others look
 * like labels.
 */
export function officialLook(
  rows: { top: number; bottom: number },
  { area, table }: FoundTable,
  columns: Partial<Record<string, number>>,
): EditStep[] {
  const styles = new Map<number, CellStyle>();
  for (let column = area.left; column <= area.right; column++) styles.set(column, formStyles.label);
  const official = officialForms[table.kind];
  const form = layoutOf(official, 1);
  for (const [field, column] of Object.entries(columns)) {
    const place = form.columns[field];
    if (column === undefined || place === undefined) continue;
    const { style } = official.columns[place]!;
    styles.set(column, { ...formStyles[style], font: { ...formStyles[style].font, bold: false } });
  }
  return [...styles].map(([column, style]): EditStep => ({
    kind: 'style',
    area: { ...rows, left: column, right: column },
    style,
  }));
}
