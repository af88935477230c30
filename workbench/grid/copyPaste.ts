// Copy, cut and paste: through the system's clipboard with other programs, with everything a cell has within the
// workbook. As in Excel a paste asks no validation and replaces the one of the target by that of the source.
import { areaOf, type Area, type Cell } from '../../src/sheet/address';
import type { CellStyle, Validation } from '../../src/sheet/style';
import { StoreError, type SheetStore } from '../store/store';
import { parseHtml, parseTsv, printHtml, printTsv, type PastedBlock } from './clipboard';
import { contentOf, writeContent, type Content } from './content';
import type { GridContext } from './context';
import { boundedPart, cellsOf } from './edits';
import { moveFormula } from '../store/references';
import { currentArea, selectArea } from './selection';
import { fillCss, fontCss, lineCss, type Css } from './styles';

interface CopiedCell extends Content {
  style: CellStyle;
  validation: Validation | undefined;
}

/** What was copied here, told from other text on the clipboard by its text. */
interface Copied {
  sheet: string;
  area: Area;
  cut: boolean;
  text: string;
  cells: CopiedCell[][];
  merges: Area[];
}

export interface CopyPaste {
  /** Puts the selection on the clipboard of the event. */
  copy(event: ClipboardEvent, cut: boolean): void;
  paste(data: { text: string; html: string }): void;
  /** The area with the moving frame, on the sheet shown. */
  copiedArea(): Area | undefined;
  forget(): void;
}

function rowsOf<T>(area: Area, each: (cell: Cell) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) =>
      each({ row: area.top + r, column: area.left + c }),
    ),
  );
}

export function createCopyPaste(context: GridContext): CopyPaste {
  let copied: Copied | undefined;

  function pasteCopied(from: Copied): Area | undefined {
    const target = currentArea(context.selection());
    const height = from.area.bottom - from.area.top + 1;
    const width = from.area.right - from.area.left + 1;
    const times = (room: number, size: number) => (room % size === 0 && !from.cut ? room / size : 1);
    const down = times(target.bottom - target.top + 1, height);
    const across = times(target.right - target.left + 1, width);
    const to = {
      top: target.top,
      left: target.left,
      bottom: target.top + height * Math.min(down, 2000) - 1,
      right: target.left + width * Math.min(across, 200) - 1,
    };
    const done = context.perform('paste', (sheet) => {
      context.store.assertEditable(sheet.id, to);
      const source = context.store.sheet(from.sheet);
      if (from.cut && source) {
        context.store.assertEditable(source.id, from.area);
        source.unmerge(from.area);
        source.clear(from.area, 'all');
        source.setValidation(from.area, undefined);
      }
      sheet.unmerge(to);
      sheet.clear(to, 'all');
      for (const cell of cellsOf(to)) {
        const [r, c] = [(cell.row - to.top) % height, (cell.column - to.left) % width];
        const { value, formula, style, validation } = from.cells[r]![c]!;
        const [rows, columns] = [cell.row - from.area.top - r, cell.column - from.area.left - c];
        sheet.setStyle(areaOf(cell), style);
        sheet.setValidation(areaOf(cell), validation);
        const here = from.cut ? formula : moveFormula(formula, rows, columns);
        writeContent(sheet, cell, { value, formula: here });
      }
      for (let top = to.top; top <= to.bottom; top += height) {
        for (let left = to.left; left <= to.right; left += width) {
          for (const merge of from.merges) sheet.merge(moved(merge, top, left));
        }
      }
    });
    return done ? to : undefined;
  }

  function pasteForeign(block: PastedBlock, wipesValidation: boolean): Area | undefined {
    const start = currentArea(context.selection());
    const height = block.texts.length;
    const width = Math.max(...block.texts.map((row) => row.length));
    const single = height === 1 && width === 1;
    // One text goes into every selected cell, but a merged area takes it once.
    const to = single ? start : { ...start, bottom: start.top + height - 1, right: start.left + width - 1 };
    const done = context.perform('paste', (sheet) => {
      const area = boundedPart(sheet, to);
      context.store.assertEditable(sheet.id, area);
      const textFor = (cell: Cell) =>
        single ? block.texts[0]![0]! : (block.texts[cell.row - to.top]?.[cell.column - to.left] ?? '');
      // Behind a merged area a text would be lost without a word.
      const isLost = (cell: Cell) => !single && textFor(cell) !== '' && isCovered(sheet, cell);
      if (Array.from(cellsOf(area)).some(isLost))
        throw new StoreError('InvalidOperation', context.texts.pasteOnMerged);
      if (wipesValidation) sheet.setValidation(area, undefined);
      for (const cell of cellsOf(area)) sheet.setInput(cell, textFor(cell));
      for (const merge of block.merges) sheet.merge(spanOf(merge, to.top, to.left));
    });
    return done ? to : undefined;
  }

  return {
    copiedArea: () => (copied?.sheet === context.view().sheet.id ? copied.area : undefined),
    forget() {
      copied = undefined;
    },
    copy(event, cut) {
      const { sheet } = context.view();
      const area = boundedPart(sheet, currentArea(context.selection()));
      const text = printTsv(rowsOf(area, (cell) => sheet.text(cell)));
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData(
        'text/html',
        printHtml(rowsOf(area, (cell) => printed(sheet, cell, area))),
      );
      event.preventDefault();
      copied = {
        sheet: sheet.id,
        area,
        cut,
        text,
        cells: rowsOf(area, (cell) => ({
          ...contentOf(sheet, cell),
          style: sheet.style(cell),
          validation: sheet.validationAt(cell),
        })),
        merges: sheet
          .merges()
          .filter(
            (m) =>
              m.top >= area.top && m.bottom <= area.bottom && m.left >= area.left && m.right <= area.right,
          )
          .map((m) => moved(m, -area.top, -area.left)),
      };
    },
    paste({ text, html }) {
      const own = copied && sameText(copied.text, text) ? copied : undefined;
      const block = own ? undefined : (html && parseHtml(html)) || undefined;
      if (!own && !block && text === '') return;
      const area = own
        ? pasteCopied(own)
        : pasteForeign(block ?? { texts: parseTsv(text), merges: [] }, block !== undefined);
      // Pasting is an edit, which made the copy be forgotten; it can be pasted again unless it was cut.
      copied = own?.cut ? undefined : own;
      if (area) context.select(selectArea(area, context.view().shape));
    },
  };
}

function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

function spanOf(merge: PastedBlock['merges'][number], top: number, left: number): Area {
  const { row, column, rows, columns } = merge;
  return {
    top: top + row,
    left: left + column,
    bottom: top + row + rows - 1,
    right: left + column + columns - 1,
  };
}

/** The clipboard of some systems changes line breaks. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}

/** Does the cell lie in a merged area without being the one that shows? */
function isCovered(sheet: SheetStore, cell: Cell): boolean {
  const merge = sheet.mergeAt(cell);
  return merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column);
}

function printed(sheet: SheetStore, cell: Cell, area: Area) {
  if (isCovered(sheet, cell)) return { text: '', rows: 0, columns: 0 };
  const merge = sheet.mergeAt(cell);
  const { font, fill, border, alignment } = sheet.style(cell);
  const css: Css = { ...fontCss(font, undefined, 1), ...fillCss(fill) };
  if (alignment?.horizontal === 'center') css['text-align'] = 'center';
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = border?.[side];
    if (line) css[`border-${side}`] = lineCss(line);
  }
  return {
    text: sheet.text(cell),
    css: Object.entries(css)
      .map(([property, value]) => `${property}:${value}`)
      .join(';'),
    ...(merge && {
      rows: Math.min(merge.bottom, area.bottom) - merge.top + 1,
      columns: Math.min(merge.right, area.right) - merge.left + 1,
    }),
  };
}
