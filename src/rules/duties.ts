// The duties of an annual table, each with its rows.
import type { AnnualView } from './view';

export interface Duty {
  /** For messages: its number, else its words in quotes. */
  name: string;
  duty: string;
  /** In a row on the sheet; at least one. */
  rows: AnnualView['indicators'];
}

export function dutiesOf({ indicators }: AnnualView): Duty[] {
  const duties: Duty[] = [];
  for (const indicator of indicators) {
    const last = duties.at(-1)?.rows[0]?.fields;
    const { dutySequence, duty } = indicator.fields;
    if (last && last.dutySequence === dutySequence && last.duty === duty) duties.at(-1)!.rows.push(indicator);
    else duties.push({ name: dutySequence === '' ? `“${duty}”` : dutySequence, duty, rows: [indicator] });
  }
  return duties;
}
