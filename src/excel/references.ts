// What refers to rows from elsewhere: formulas on the sheet and names of the workbook, before and after rows went.
import type { RowOrder } from '../blueprint/rows/rowOrder';

export interface References {
  used: Excel.Range;
  /** Formulas by name. */
  names: ReadonlyMap<string, unknown>;
}

/** Answers how to take them when they have come. */
export function askReferences(sheet: Excel.Worksheet): () => References {
  const used = sheet.getUsedRange();
  used.load('formulas,rowIndex,columnIndex');
  const { names } = sheet.context.workbook;
  names.load('items/name,items/formula');
  // The collection is one object, which the next question fills anew.
  return () => ({ used, names: new Map(names.items.map(({ name, formula }) => [name, formula])) });
}

const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');

const at = ({ formulas, rowIndex, columnIndex }: Excel.Range, row: number, column: number): unknown =>
  formulas[row - rowIndex]?.[column - columnIndex];

/** What referred to rows that had gone refers to them again, unless somebody changed it since. */
export function pointAgain(
  sheet: Excel.Worksheet,
  order: RowOrder,
  before: References,
  after: References,
  now: References,
): void {
  const growth = order.after.last - order.before.last;
  const { used } = before;
  used.formulas.forEach((cells: unknown[], down: number) =>
    cells.forEach((formula, right) => {
      const [row, column] = [used.rowIndex + down, used.columnIndex + right];
      const isTouched = row >= order.before.first && row <= order.before.last;
      if (!isFormula(formula) || isTouched) return;
      const place = row > order.before.last ? row + growth : row;
      const left = at(after.used, place, column);
      if (left === formula || left !== at(now.used, place, column)) return;
      sheet.getCell(row, column).formulas = [[formula]];
    }),
  );
  for (const [name, formula] of before.names) {
    const left = after.names.get(name);
    if (left !== formula && left !== undefined && left === now.names.get(name))
      sheet.context.workbook.names.getItem(name).formula = String(formula);
  }
}
