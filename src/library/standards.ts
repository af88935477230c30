// Expenditure standards (支出标准) of library entries, one by one, for rules that hold figures against them.
import type { Operator } from '../domain/values';
import type { LibraryIndicator } from './indicator';

export interface Standard {
  /** The indicator whose figure it limits, and other words for it. */
  name: string;
  keywords: readonly string[];
  /** How the figure relates to the standard; undefined where the entry does not say it. */
  operator: Operator | undefined;
  /** A plain decimal, in `unit`. */
  value: string;
  unit: string;
  year: number;
  /** Where or for what it holds; '' for everywhere. */
  area: string;
  source: string;
}

/** In the order of the entries. */
export function standardsOf(entries: readonly LibraryIndicator[]): Standard[] {
  return entries.flatMap(({ name, keywords, operator, standards }) =>
    standards.map((standard) => ({ name, keywords, operator, ...standard })),
  );
}
