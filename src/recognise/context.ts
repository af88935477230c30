// What a table's reader is given: its grid, its header and body, and the lines above.
import type { Body } from './body';
import type { Grid } from './grid';
import type { Header } from './headers';
import type { FormLine, Found } from './lines';

export interface TableContext {
  grid: Grid;
  header: Header;
  body: Body;
  title: Found | undefined;
  lines: Partial<Record<string, FormLine>>;
}

const YEAR = /((?:19|20)\d{2}|二[〇零][〇零一二三四五六七八九]{2})年/;
const YEAR_DIGITS = '零一二三四五六七八九';

/** The year a text names, such as 2022 年 or 二〇二二年. */
export function yearIn(text: string): number | undefined {
  const year = YEAR.exec(text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, ''))?.[1];
  if (!year) return undefined;
  return Number(
    year
      .replace('〇', '零')
      .replace('〇', '零')
      .replace(/\D/g, (sign) => String(YEAR_DIGITS.indexOf(sign))),
  );
}
