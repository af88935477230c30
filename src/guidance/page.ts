// A sheet of explanations as a blueprint: rows of texts over a few columns, to be read and printed.
import type { BlueprintCell, SheetBlueprint } from '../blueprint/blueprint';
import { rowHeightFor, textLines } from '../blueprint/measure';
import { formStyles } from '../blueprint/styles';
import type { Area } from '../sheet/address';
import type { CellStyle, PrintSetup } from '../sheet/style';

const size = 10;
const small = { name: '宋体', size };
const boxed = { font: small, border: formStyles.text.border, numberFormat: '@' };

const pageStyles = {
  title: formStyles.title,
  /** Heads a part of the page. */
  section: { font: { name: '黑体', size: 14 }, alignment: { horizontal: 'left', vertical: 'center' } },
  /** Heads a part of a section. */
  subsection: { font: { name: '黑体', size: 11 }, alignment: { horizontal: 'left', vertical: 'center' } },
  /** Running text without lines around it. */
  plain: {
    font: small,
    alignment: { horizontal: 'left', vertical: 'center', wrap: true },
    numberFormat: '@',
  },
  head: {
    ...boxed,
    font: { ...small, bold: true },
    fill: { color: '#F2F2F2' },
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  text: { ...boxed, alignment: { horizontal: 'left', vertical: 'center', wrap: true } },
  centred: { ...boxed, alignment: { horizontal: 'center', vertical: 'center', wrap: true } },
} satisfies Record<string, CellStyle>;
type PageStyle = keyof typeof pageStyles;

const minimumHeight: Record<PageStyle, number> = {
  title: 36,
  section: 30,
  subsection: 24,
  plain: 17,
  head: 22,
  text: 20,
  centred: 20,
};

export interface PageCell {
  text: string;
  style: PageStyle;
  /** Columns it takes; 1 unless told otherwise. */
  span?: number;
  /** Rows it takes; the cells below it are left out in the rows that follow. */
  down?: number;
}

export type PageRow = PageCell[];

export interface Page {
  name: string;
  orientation: PrintSetup['orientation'];
  /** Widths in characters, from column A. */
  widths: number[];
  /** The first is the title, across all columns, and is printed on every page. */
  rows: PageRow[];
}

export function drawPage({ name, orientation, widths, rows }: Page): SheetBlueprint {
  const cells: BlueprintCell[] = [];
  const merges: Area[] = [];
  const rowHeights: number[] = [];
  const taken = new Set<string>();
  rows.forEach((pageRow, row) => {
    let column = 0;
    for (const { text, style, span = 1, down = 1 } of pageRow) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const area = { top: row, bottom: row + down - 1, left: column, right: column + span - 1 };
      for (let r = area.top; r <= area.bottom; r++) {
        for (let c = area.left; c <= area.right; c++) {
          taken.add(`${r} ${c}`);
          const isFirst = r === row && c === column;
          cells.push({ row: r, column: c, style, ...(isFirst && text !== '' && { value: text }) });
        }
      }
      if (span > 1 || down > 1) merges.push(area);
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      // What goes down over several rows is short, and has room there.
      const lines = down > 1 ? 1 : textLines(text, width);
      const fontSize = pageStyles[style].font.size;
      rowHeights[row] = Math.max(rowHeights[row] ?? 0, rowHeightFor(lines, fontSize, minimumHeight[style]));
      column += span;
    }
  });
  const right = widths.length - 1;
  return {
    name,
    columnWidths: widths,
    rowHeights,
    styles: pageStyles,
    cells,
    merges,
    validations: [],
    highlights: [],
    print: {
      paper: 'A4',
      orientation,
      fitToWidth: 1,
      fitToHeight: 0,
      area: { top: 0, left: 0, bottom: rows.length - 1, right },
      titleRows: [0, 0],
      centerHorizontally: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页，共 &N 页',
    },
    start: { row: 0, column: 0 },
    // To be read; nothing is typed here.
    protection: {},
  };
}
