// What a form's help consists of, and pieces that several forms share.
import type { Area } from '../../sheet/address';
import type { Highlight, Validation } from '../../sheet/style';
import type { FormLayout } from '../layout';
import { columnReference, isBlank, type ColumnReference } from './formulas';
import { missing } from './looks';

export interface Help {
  validations: Validation[];
  highlights: Highlight[];
}

/** The column over all rows of the body. */
export const columnArea = ({ body }: FormLayout, { column }: ColumnReference): Area => ({
  ...body,
  left: column,
  right: column,
});

/** A cell of the first field that is empty while one of the others has something in its row. */
export function missingBeside(layout: FormLayout, field: string, others: readonly string[]): Highlight[] {
  const own = columnReference(layout, field);
  const filled = others.flatMap((other) => columnReference(layout, other)?.own ?? []);
  if (!own || filled.length === 0) return [];
  const condition = filled.map((reference) => `${reference}<>""`).join(',');
  return [
    {
      area: columnArea(layout, own),
      formula: `=AND(${isBlank(own.own)},OR(${condition}))`,
      look: missing,
    },
  ];
}

/** A list that other words may be typed over: it offers, and refuses nothing. */
export function offered(
  layout: FormLayout,
  field: string,
  source: string | string[],
  prompt: Validation['prompt'],
): Validation[] {
  const column = columnReference(layout, field);
  if (!column) return [];
  return [
    { area: columnArea(layout, column), condition: { type: 'list', source }, ...(prompt && { prompt }) },
  ];
}

/** A word on what to write, shown when the cell is selected. */
export function prompted(layout: FormLayout, field: string, title: string, message: string): Validation[] {
  const column = columnReference(layout, field);
  if (!column) return [];
  return [
    {
      area: columnArea(layout, column),
      // Always met: a prompt needs a validation to hang on.
      condition: { type: 'textLength', comparison: 'greaterThanOrEqual', first: 0 },
      prompt: { title, message },
    },
  ];
}
