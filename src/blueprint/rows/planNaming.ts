// A library entry in the place of a name that was typed; what else the row says stays.
import type { FoundTable, Places, ProjectIndicator } from '../../domain/tables';
import { isKnownUnit, parseValue } from '../../domain/values';
import type { IndicatorPick } from '../../library/pick';
import type { SheetEdit } from '../edit';

/**
 * Writes the entry's name over the row's; definition, operator and unit where the row has none, the latter two only
 * where what the row says of its value goes with them. Undefined when the table has no such row with a name.
 */
export function planNaming(found: FoundTable, row: number, pick: IndicatorPick): SheetEdit | undefined {
  const { table, sheet, area } = found;
  if (table.kind === 'summary') return undefined;
  const indicator = table.indicators.find((candidate) => candidate.row === row);
  const name = indicator?.at.name;
  if (!indicator || !name || indicator.name === '') return undefined;
  const texts = {
    ...('unit' in indicator && valueTexts(indicator, pick)),
    definition: pick.definition ?? '',
  };
  const places: Places<Record<string, string>> = indicator.at;
  const said = new Map(Object.entries(indicator));
  const others = Object.entries(texts).flatMap(([field, text]) => {
    const cell = places[field];
    return cell && text !== '' && said.get(field) === '' ? [{ cell, text }] : [];
  });
  return {
    sheet,
    columns: [area.left, area.right],
    steps: [{ cell: name, text: pick.name }, ...others].map(({ cell, text }) => ({
      kind: 'write',
      at: cell,
      values: [[text]],
    })),
    expects: [{ cell: name, text: indicator.name }, ...others.map(({ cell }) => ({ cell, text: '' }))],
  };
}

/** Words have no operator and no figure beside them, a figure has no words. */
function valueTexts(
  { operator, number, unit }: ProjectIndicator,
  pick: IndicatorPick,
): Record<string, string> {
  const figure = parseValue(number);
  const isFigure = figure.kind === 'quantity' && figure.unit === '' && !figure.operator;
  const fits =
    pick.operator === ''
      ? operator === '' && number === ''
      : (number === '' || isFigure) && (unit === '' || unit === pick.unit || isKnownUnit(unit));
  return fits ? { operator: pick.operator, unit: pick.unit } : {};
}
