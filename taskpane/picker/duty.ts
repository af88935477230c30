// Which duty of an annual table indicators go into, and what a table has already.
import type { PlacedAnnualTable, PlacedIndicatorTable } from '../../src/domain/tables';
import { normalisedName } from '../../src/domain/text';

/** The rows of the duty in which row `at` stands, else of the last one. */
function rowsOfDuty({ indicators }: PlacedAnnualTable, at: number | undefined) {
  const own = indicators.findLast(({ row }) => row === at) ?? indicators.at(-1);
  return indicators.filter(
    ({ dutySequence, duty }) => dutySequence === own?.dutySequence && duty === own.duty,
  );
}

/** What the duty is called; undefined for tables without duties. */
export function dutyOf(table: PlacedIndicatorTable, at: number | undefined): string | undefined {
  return table.kind === 'annual' ? rowsOfDuty(table, at)[0]?.duty : undefined;
}

/** Normalised names of the indicators that stand where others would be inserted. */
export function namesPresent(table: PlacedIndicatorTable, at: number | undefined): ReadonlySet<string> {
  const rows = table.kind === 'annual' ? rowsOfDuty(table, at) : table.indicators;
  return new Set(rows.map(({ name }) => normalisedName(name)));
}
