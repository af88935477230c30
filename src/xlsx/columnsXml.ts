// Widths of columns in a sheet's XML. Read and written here because the .xlsx library takes a width of 9 for none, and
// gives every column that is hidden or styled a width of its own.
import { elements, pieces } from './parts';

export interface ColumnSizes {
  /** Widths in characters by number of the column, from 0; only those that differ from the standard. */
  widths: ReadonlyMap<number, number>;
  /** Width of all other columns where it is not Excel's. */
  standard?: number;
}

/** What Excel shows a column of standard width with. */
const STANDARD = 8.43;

export function readColumnSizes(sheetXml: string): ColumnSizes {
  const format = pieces(sheetXml, 'sheetFormatPr')[0];
  const standard = format && elements(format, 'sheetFormatPr')[0]?.attributes.defaultColWidth;
  const widths = new Map<number, number>();
  for (const piece of pieces(sheetXml, 'cols')) {
    for (const { attributes } of elements(piece, 'col')) {
      const { min, max, width, customWidth } = attributes;
      const isCustom = customWidth === '1' || customWidth === 'true';
      if (width === undefined || (!isCustom && Number(width) === Number(standard ?? STANDARD))) continue;
      for (let number = Number(min); number <= Number(max); number++) {
        widths.set(number - 1, Number(width));
      }
    }
  }
  return { widths, ...(standard === undefined ? {} : { standard: Number(standard) }) };
}

/** The sheet's XML with these widths; what else the library wrote of columns (looks, hidden) stays. */
export function writeColumnSizes(xml: string, { widths, standard = STANDARD }: ColumnSizes): string {
  const present = pieces(xml, 'cols')[0] ?? '';
  const others = new Map<number, string>();
  for (const [, attributes = ''] of present.matchAll(/<col ([^>]*?)\/>/g)) {
    const { min, max } = elements(`<col ${attributes}/>`, 'col')[0]!.attributes;
    const rest = attributes.replace(/\b(min|max|width|customWidth)="[^"]*" ?/g, '').trim();
    for (let number = Number(min); number <= Number(max); number++) others.set(number - 1, rest);
  }
  const runs: { first: number; last: number; attributes: string }[] = [];
  const numbers = new Set([...others.keys(), ...widths.keys()]);
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const width = widths.get(number);
    const size = width === undefined ? `width="${standard}"` : `width="${width}" customWidth="1"`;
    const attributes = `${size} ${others.get(number) ?? ''}`.trim();
    const run = runs.at(-1);
    if (run?.last === number - 1 && run.attributes === attributes) run.last = number;
    else runs.push({ first: number, last: number, attributes });
  }
  const columns = runs
    .map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}" ${attributes}/>`)
    .join('');
  const element = columns && `<cols>${columns}</cols>`;
  return present
    ? xml.replace(present, () => element)
    : xml.replace('<sheetData', () => `${element}<sheetData`);
}
