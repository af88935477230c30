// The sheet of a library: title, header, rows, drop-downs, print set-up.
import type { BlueprintCell, SheetBlueprint } from '../../blueprint/blueprint';
import { rowHeightFor, textLines } from '../../blueprint/measure';
import { numberOrText } from '../../blueprint/numberOrText';
import { formStyles } from '../../blueprint/styles';
import type { Area } from '../../sheet/address';
import type { CellStyle } from '../../sheet/style';
import { ownColumns, type OwnColumn, type OwnField } from './columns';
import { validationsOf } from './validations';

const size = 10;
const font = { name: '宋体', size };
const boxed = { font, border: formStyles.text.border };
const styles = {
  title: formStyles.title,
  note: { font, alignment: { horizontal: 'left', vertical: 'center', wrap: true } },
  head: {
    ...boxed,
    font: { ...font, bold: true },
    fill: { color: '#DDEBF7' },
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  text: { ...boxed, numberFormat: '@', alignment: { horizontal: 'left', vertical: 'center', wrap: true } },
  centred: {
    ...boxed,
    numberFormat: '@',
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  number: { ...boxed, numberFormat: 'General', alignment: { horizontal: 'center', vertical: 'center' } },
} satisfies Record<string, CellStyle>;
type Style = keyof typeof styles;

const CENTRED: readonly OwnField[] = ['kind', 'direction', 'operator', 'units', 'standardUnit'];
const NUMBERS: readonly OwnField[] = ['standardValue', 'standardYear'];
const styleOf = (field: OwnField): Style =>
  NUMBERS.includes(field) ? 'number' : CENTRED.includes(field) ? 'centred' : 'text';

/** Of the note, so that it can be read without scrolling. */
const NOTE_WIDTH = 100;
const widthTo = (columns: readonly OwnColumn[], last: number) =>
  columns.slice(0, last + 1).reduce((sum, { width }) => sum + width, 0);

/** What stands in a row. */
export type Texts = Partial<Record<OwnField, string>>;

export interface LibraryPage {
  /** Columns, in the order of `ownColumns`. */
  fields: readonly OwnField[];
  /** A line below the title. */
  note?: string;
  rows: readonly Texts[];
  /** Rows to be filled in, below. */
  blank: number;
}

interface Row {
  values: readonly (string | number)[];
  style: (column: number) => Style;
  height: number;
}

function bodyRow(columns: readonly OwnColumn[], texts: Texts): Row {
  const style = (column: number) => styleOf(columns[column]!.field);
  const values = columns.map(({ field }, column) => {
    const text = texts[field] ?? '';
    return style(column) === 'number' ? numberOrText(text) : text;
  });
  const lines = Math.max(...columns.map(({ field, width }) => textLines(texts[field] ?? '', width)));
  return { values, style, height: rowHeightFor(lines, size, 20) };
}

/** Over the columns up to `end`. */
const lineAcross = (text: string, style: Style, end: number, height: number): Row => ({
  values: [text, ...new Array<string>(end).fill('')],
  style: () => style,
  height,
});

function linesAbove(columns: readonly OwnColumn[], note: string | undefined): Row[] {
  const title = lineAcross('指标库', 'title', columns.length - 1, 36);
  if (note === undefined) return [title];
  const end = columns.findIndex((_, column) => widthTo(columns, column) > NOTE_WIDTH);
  const height = rowHeightFor(textLines(note, widthTo(columns, end)), size, 20);
  return [title, lineAcross(note, 'note', end, height)];
}

export function drawLibrary({ fields, note, rows, blank }: LibraryPage): SheetBlueprint {
  const columns = ownColumns.filter(({ field }) => fields.includes(field));
  const above = linesAbove(columns, note);
  const header: Row = {
    values: columns.map(({ label, required }) => (required ? `${label}*` : label)),
    style: () => 'head',
    height: 34,
  };
  const body = [...rows, ...Array.from({ length: blank }, (): Texts => ({}))];
  const drawn = [...above, header, ...body.map((texts) => bodyRow(columns, texts))];
  const top = above.length + 1;
  return {
    name: '指标库',
    columnWidths: columns.map(({ width }) => width),
    rowHeights: drawn.map(({ height }) => height),
    styles,
    cells: drawn.flatMap(({ values, style }, row) =>
      values.map((value, column): BlueprintCell => ({
        row,
        column,
        style: style(column),
        ...(value !== '' && { value }),
      })),
    ),
    merges: above.map(({ values }, row): Area => ({
      top: row,
      bottom: row,
      left: 0,
      right: values.length - 1,
    })),
    validations: validationsOf(columns, top, drawn.length),
    highlights: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      area: { top: 0, left: 0, bottom: drawn.length - 1, right: columns.length - 1 },
      titleRows: [top - 1, top - 1],
      centerHorizontally: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页，共 &N 页',
    },
    frozenRows: top,
    start: { row: top, column: 0 },
  };
}
