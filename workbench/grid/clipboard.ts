// Cells as text for other programs and back: tab-separated text and an HTML table, in the dialect Excel speaks.

/** A block of cells as another program gives it. */
export interface PastedBlock {
  /** Rows of texts; rows may differ in length. */
  texts: string[][];
  /** Merged cells, relative to the block's first cell. */
  merges: { row: number; column: number; rows: number; columns: number }[];
}

/** Rows to tab-separated text; a text with a tab, line break or leading quote is quoted. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Tab-separated text to rows. One line break at the end belongs to the last row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let position = 0;
  while (position <= source.length) {
    const cell = readCell(source, position);
    rows[rows.length - 1]!.push(cell.text);
    if (source[cell.end] === '\n') rows.push([]);
    position = cell.end + 1;
  }
  return rows;
}

function readCell(source: string, start: number): { text: string; end: number } {
  if (source[start] === '"') {
    const match = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    match.lastIndex = start;
    const found = match.exec(source);
    if (found) return { text: found[1]!.replace(/""/g, '"'), end: match.lastIndex };
  }
  const rest = /[^\t\n]*/y;
  rest.lastIndex = start;
  rest.exec(source);
  return { text: source.slice(start, rest.lastIndex), end: rest.lastIndex };
}

export interface PrintedCell {
  text: string;
  /** Value of a style attribute. */
  css?: string;
  /** How many rows and columns a merged cell spans; 0 for one that is covered and not printed. */
  rows?: number;
  columns?: number;
}

/** Rows to an HTML table. */
export function printHtml(rows: readonly (readonly PrintedCell[])[]): string {
  const cell = ({ text, css, rows: down = 1, columns: across = 1 }: PrintedCell) => {
    if (down === 0 || across === 0) return '';
    const attributes =
      (down > 1 ? ` rowspan="${down}"` : '') +
      (across > 1 ? ` colspan="${across}"` : '') +
      (css ? ` style="${escape(css)}"` : '');
    return `<td${attributes}>${escape(text).replace(/\n/g, '<br>')}</td>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<html><body><table>${body}</table></body></html>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The first table of an HTML fragment, or undefined when it holds none. */
export function parseHtml(html: string): PastedBlock | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const texts: string[][] = [];
  const merges: PastedBlock['merges'] = [];
  const covered = new Set<string>();
  Array.from(table.rows).forEach((tr, row) => {
    const line: string[] = (texts[row] ??= []);
    let column = 0;
    for (const td of Array.from(tr.cells)) {
      while (covered.has(`${row},${column}`)) line[column++] = '';
      line[column] = cellText(td);
      const [rows, columns] = [Math.max(1, td.rowSpan), Math.max(1, td.colSpan)];
      if (rows > 1 || columns > 1) merges.push({ row, column, rows, columns });
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) covered.add(`${row + r},${column + c}`);
      }
      for (let c = 1; c < columns; c++) line[column + c] = '';
      column += columns;
    }
  });
  return texts.length > 0 ? { texts, merges } : undefined;
}

/** Line breaks of HTML source are blanks; only `<br>` and paragraphs break a line. */
function cellText(td: HTMLTableCellElement): string {
  const copy = td.cloneNode(true) as HTMLElement;
  for (const node of textNodes(copy)) node.data = node.data.replace(/[ \t\r\n]+/g, ' ');
  copy.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
  copy.querySelectorAll('p + p, div + div').forEach((block) => block.prepend('\n'));
  return (copy.textContent ?? '')
    .replace(/ *\n */g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
