// Dates within texts: those that no calendar has, and the last year that is named.
import { compactText } from '../domain/text';

/** With a year, a day or a word of time: 24月龄 and 18月内 are no dates. */
const CHINESE_DATE =
  /(?:(?<!\d)((?:19|20)\d\d)年)?(?<![\d.])(\d{1,2})月(?:(\d{1,2})[日号]|(?=[底末初前])|(?<=年\d+月))/g;
const PLAIN_DATE = /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])/g;

/** Without a year February has 29 days. */
function exists(year: string | undefined, month: number, day: number | undefined): boolean {
  if (month < 1 || month > 12) return false;
  return (
    day === undefined || (day >= 1 && day <= new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate())
  );
}

/** The first date of a text that does not exist: 6月31日, 13月底, 2026-02-30. */
export function impossibleDate(text: string): string | undefined {
  const compact = compactText(text);
  const chinese = [...compact.matchAll(CHINESE_DATE)].find(
    ([, year, month, day]) => !exists(year, Number(month), day === undefined ? undefined : Number(day)),
  );
  const plain = [...compact.matchAll(PLAIN_DATE)].find(
    ([, year, , month, day]) => !exists(year, Number(month), Number(day)),
  );
  return (chinese ?? plain)?.[0];
}

/** The last year that a text names as 2026年 or in a date. */
export function lastYearIn(text: string): number | undefined {
  const years = [...compactText(text).matchAll(/(?<!\d)(20\d\d)(?=年|[-/.]\d{1,2}(?!\d))/g)];
  return years.length === 0 ? undefined : Math.max(...years.map(([year]) => Number(year)));
}
