// Any official form, filled, as a blueprint.
import type { Area, Cell } from '../sheet/address';
import { cellName } from '../sheet/address';
import type { ProtectionOptions } from '../sheet/style';
import type { BlueprintCell, SheetBlueprint } from './blueprint';
import type { Fields, FormContent } from './content';
import type { Form, FormPart } from './forms';
import { fillFields } from './forms/fields';
import { formHelp, type HelpLists } from './help';
import { looks, type Look } from './looks';
import { layoutOf, type FormLayout } from './layout';
import { rowHeightFor, textLines } from './measure';
import { numberOrText } from './numberOrText';
import { bodySize, stylesOf, type FormStyle } from './styles';

export interface DrawOptions {
  look?: Look;
  /** The lists that the workbook will have beside the form. */
  lists?: HelpLists;
  protection?: ProtectionOptions;
}

const titleHeight = 36;
const headerHeight = 26;
const numeric: readonly FormStyle[] = ['number', 'amount'];

const fill = (text: string, fields: Fields) => fillFields(text, (name) => fields[name] ?? '');

export function drawForm(
  form: Form,
  { fields, rows }: FormContent,
  { look = looks[0], lists = {}, protection }: DrawOptions = {},
): SheetBlueprint {
  const layout = layoutOf(form, rows.length);
  const { header, body } = layout;
  const cells: BlueprintCell[] = [];
  const merges: Area[] = [];
  const heights: number[] = [titleHeight];

  const width = (from: number, to: number) =>
    form.columns.slice(from, to + 1).reduce((sum, column) => sum + column.width, 0);
  const grow = (row: number, text: string, cellWidth: number, minimum: number) => {
    const needed = rowHeightFor(textLines(text, cellWidth), bodySize, minimum);
    heights[row] = Math.max(heights[row] ?? 0, needed);
  };
  const put = (cell: Cell, text: string, style: FormStyle) => {
    const value = numeric.includes(style) ? numberOrText(text) : text;
    cells.push({ ...cell, style, ...(value === '' ? {} : { value }) });
  };
  /** A part and the empty cells of its merged area. */
  const putPart = (row: number, part: FormPart, values: Fields) => {
    const bottom = part.rows === 'body' ? Math.max(header.last, body.bottom) : row + (part.rows ?? 1) - 1;
    for (let down = row; down <= bottom; down++) {
      for (let column = part.from; column <= part.to; column++) {
        const isFirst = down === row && column === part.from;
        put({ row: down, column }, isFirst ? fill(part.text, values) : '', part.style);
      }
    }
    if (bottom > row || part.to > part.from)
      merges.push({ top: row, bottom, left: part.from, right: part.to });
  };

  const last = form.columns.length - 1;
  putPart(0, { from: 0, to: last, text: form.title, style: 'title' }, fields);
  form.lines.forEach(({ parts, minHeight }, index) => {
    for (const part of parts) {
      putPart(1 + index, part, fields);
      grow(1 + index, fill(part.text, fields), width(part.from, part.to), minHeight);
    }
  });
  form.header.forEach((parts, index) => {
    const row = header.first + index;
    heights[row] = headerHeight;
    for (const part of parts) {
      putPart(row, part, fields);
      if ((part.rows ?? 1) === 1) grow(row, fill(part.text, fields), width(part.from, part.to), headerHeight);
    }
  });

  form.columns.forEach((column, number) => {
    // A label of the header that goes on over the body has its cells already.
    if (column.text === undefined) return;
    const { text, style, mergedBy } = column;
    const continues = (index: number) =>
      mergedBy !== undefined &&
      index > 0 &&
      mergedBy.every((name) => rows[index]![name] === rows[index - 1]![name]);
    rows.forEach((values, index) => {
      put({ row: body.top + index, column: number }, continues(index) ? '' : fill(text, values), style);
    });
    merges.push(...downMerges(rows.length, continues, body.top, number));
    growForRuns(rows.length, continues, (first, count) => {
      // A text over several rows takes an equal part of each.
      const lines = Math.ceil(textLines(fill(text, rows[first]!), column.width) / count);
      for (let index = first; index < first + count; index++) {
        const row = body.top + index;
        heights[row] = Math.max(heights[row] ?? 0, rowHeightFor(lines, bodySize, form.rowHeight));
      }
    });
  });
  if (form.total) {
    const row = body.bottom + 1;
    heights[row] = form.rowHeight;
    for (const part of form.total.parts) putPart(row, part, fields);
    addSum(cells, { row, column: form.total.sumOf }, body);
  }

  return {
    name: fill(form.sheetName, fields) || form.name['zh-CN'],
    columnWidths: form.columns.map((column) => column.width),
    rowHeights: heights,
    styles: stylesOf(look),
    cells,
    merges,
    ...formHelp(form.kind, layout, lists),
    print: {
      paper: 'A4',
      orientation: form.orientation,
      fitToWidth: 1,
      fitToHeight: 0,
      area: layout.area,
      titleRows: [header.first, header.last],
      centerHorizontally: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页，共 &N 页',
    },
    start: firstGap(layout, fields, rows),
    ...(protection && { protection }),
  };
}

/** Calls back for each run of rows that belong together. */
function growForRuns(
  count: number,
  continues: (index: number) => boolean,
  each: (first: number, count: number) => void,
): void {
  let first = 0;
  for (let index = 1; index <= count; index++) {
    if (index < count && continues(index)) continue;
    each(first, index - first);
    first = index;
  }
}

function downMerges(
  count: number,
  continues: (index: number) => boolean,
  top: number,
  column: number,
): Area[] {
  const areas: Area[] = [];
  growForRuns(count, continues, (first, length) => {
    if (length > 1)
      areas.push({ top: top + first, bottom: top + first + length - 1, left: column, right: column });
  });
  return areas;
}

/** The total is a sum that Excel keeps up to date; its value is what the table said. */
function addSum(cells: BlueprintCell[], at: Cell, body: Area): void {
  const cell = cells.find(({ row, column }) => row === at.row && column === at.column);
  if (!cell || body.bottom < body.top) return;
  const [first, last] = [body.top, body.bottom].map((row) => cellName({ row, column: at.column }));
  cell.formula = `=SUM(${first}:${last})`;
}

/** The first field still to be filled in, in the order a person fills them. */
function firstGap({ cells, columns, body }: FormLayout, fields: Fields, rows: readonly Fields[]): Cell {
  for (const [field, cell] of Object.entries(cells)) if (cell && !fields[field]) return cell;
  const named = ['name', 'indicator', 'projectName'].find((field) => columns[field] !== undefined);
  if (named === undefined) return { row: 0, column: 0 };
  const index = Math.max(
    0,
    rows.findIndex((row) => !row[named]),
  );
  return { row: body.top + index, column: columns[named]! };
}
