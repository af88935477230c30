// The expenditure standard of a row: figure, unit, year, area and what it rests on.
import Big from 'big.js';
import { parseValue } from '../../domain/values';
import type { CellValue } from '../../sheet/snapshot';
import type { LibraryIndicator } from '../indicator';
import type { RowCells } from './cells';
import { standardFields, type OwnField } from './columns';
import type { ImportProblem } from './problems';
import { unitText } from './unitText';

export type OwnStandard = LibraryIndicator['standards'][number];

export const hasStandard = (cells: RowCells): boolean =>
  standardFields.some((field) => cells.said(field) !== '');

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** Of a document: 财行〔2016〕540号. */
const YEAR_OF_DOCUMENT = /[〔[(（【]((?:19|20)\d{2})[〕\])）】]|((?:19|20)\d{2})年/;

/** The figure itself where the format only rounds it: 12.345 as `0.0` is no 12.3. A percentage is 100 times its cell. */
function exact(shown: string, value: CellValue): string {
  if (typeof value !== 'number') return shown;
  const decimals = shown.split('.')[1]?.length ?? 0;
  // Excel knows 15 digits.
  const cell = new Big(value.toPrecision(15));
  return [cell, cell.times(100)].find((one) => one.round(decimals).eq(shown))?.toFixed() ?? shown;
}

/** What the row's standard is counted in, for an entry that does not say it; '' where there is none. */
export function unitOfStandard(cells: RowCells): string {
  const value = parseValue(cells.said('standardValue'));
  const inCell = value.kind === 'quantity' ? unitText(value.unit) : '';
  return inCell || unitText(cells.said('standardUnit'));
}

/** `unit` is the entry's usual one, for a standard that names none. */
export function standardOf(
  cells: RowCells,
  name: string,
  unit: string,
): { standard: OwnStandard } | { problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const written = cells.said('standardValue');
  const value = parseValue(written);
  const isNumber = value.kind === 'quantity';
  if (written !== '' && !isNumber)
    problems.push(cells.problem('standardNotANumber', 'standardValue', { name, text: written }));
  const [inCell, beside] = [isNumber ? unitText(value.unit) : '', unitText(cells.said('standardUnit'))];
  if (inCell !== '' && beside !== '' && inCell !== beside)
    problems.push(cells.problem('standardUnitDiffers', 'standardUnit', { name, text: inCell, unit: beside }));
  const source = cells.said('standardSource');
  const years = cells.said('standardYear');
  const [, bracketed, spoken] = (years === '' && YEAR_OF_DOCUMENT.exec(source)) || [];
  const year = years === '' ? (bracketed ?? spoken) : YEAR.exec(years)?.[0];
  if (years !== '' && year === undefined)
    problems.push(cells.problem('standardYearUnknown', 'standardYear', { name, text: years }));
  const whole = { standardUnit: inCell || beside || unit, standardSource: source };
  const missing: OwnField[] = [
    ...(written === '' ? (['standardValue'] as const) : []),
    ...(whole.standardUnit === '' ? (['standardUnit'] as const) : []),
    ...(year === undefined && years === '' ? (['standardYear'] as const) : []),
    ...(source === '' ? (['standardSource'] as const) : []),
  ];
  if (missing.length > 0) problems.push(cells.problem('standardIncomplete', missing[0]!, { name, missing }));
  if (problems.length > 0 || !isNumber || year === undefined) return { problems };
  return {
    standard: {
      value: exact(value.number, cells.value('standardValue')),
      unit: whole.standardUnit,
      year: Number(year),
      area: cells.said('standardArea'),
      source,
    },
  };
}
