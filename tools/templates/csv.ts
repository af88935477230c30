// Rows of a .csv file as Excel and other programs write it, in China too.

export interface ListRow {
  /** Where it begins, from 1. */
  line: number;
  cells: string[];
}

/** UTF-16 or UTF-8 by its mark; UTF-8 where the bytes are that; else what a Chinese Excel saves. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const SEPARATORS = [',', ';', '\t'];

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/**
 * Separated by comma, semicolon or tab; a field in quotes may hold separators, line breaks and doubled quotes.
 * Lines without contents are left out.
 */
export function parseCsv(text: string): ListRow[] {
  const separator = separatorOf(text);
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|)([^${separator}\\r\\n]*)(${separator}|\\r\\n?|\\n|$)`, 'y');
  const rows: ListRow[] = [];
  let [line, start, cells]: [number, number, string[]] = [1, 1, []];
  while (field.lastIndex < text.length) {
    const [whole, quoted, plain = '', end = ''] = field.exec(text)!;
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"') + plain.trim());
    line += whole.match(/\r\n?|\n/g)?.length ?? 0;
    if (end === separator && field.lastIndex < text.length) continue;
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
    [start, cells] = [line, []];
  }
  return rows;
}
