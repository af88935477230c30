// A library entry in the place of a name that was typed; what else the row says stays.
import type { FoundTable } from '../../domain/tables';
import type { IndicatorPick } from '../../library/pick';
import type { SheetEdit } from '../edit';

/**
 * Writes the entry's name over the row's, and operator, unit and definition where the row has none.
 * Undefined when the table has no such row with a name.
 */
export function planNaming(found: FoundTable, row: number, pick: IndicatorPick): SheetEdit | undefined {
  const { table, columns, sheet, area } = found;
  if (table.kind === 'summary') return undefined;
  const indicator = table.indicators.find((candidate) => candidate.row === row);
  const cell = indicator?.at.name;
  if (!indicator || !cell) return undefined;
  const filled = Object.entries({
    operator: pick.operator,
    unit: pick.unit,
    definition: pick.definition ?? '',
  });
  const own = indicator as unknown as Record<string, string | undefined>;
  const others = filled.flatMap(([field, text]) => {
    const column = columns[field];
    return column === undefined || text === '' || own[field] !== '' ? [] : [{ cell: { row, column }, text }];
  });
  return {
    sheet,
    columns: [area.left, area.right],
    steps: [{ cell, text: pick.name }, ...others].map((write) => ({
      kind: 'write',
      at: write.cell,
      values: [[write.text]],
    })),
    expects: [{ cell, text: indicator.name }, ...others.map((write) => ({ cell: write.cell, text: '' }))],
  };
}
