// What a form prints at the place of a field: 三级指标, 部门名称.
import type { Form, FormPart } from '../blueprint/forms';

const holds = ({ text = '' }: { text?: string | undefined }, field: string) => text.includes(`{${field}}`);

/** The lowest label over a column of the body. */
function columnHead(form: Form, column: number): string | undefined {
  const over = form.header.flat().filter(({ from, to }) => from <= column && column <= to);
  return over.at(-1)?.text;
}

/** The label that begins the line (合计 too), or the words before the field in its own cell. */
function lineLabel(parts: readonly FormPart[], field: string): string {
  const own = parts.find((part) => holds(part, field))!;
  return own === parts[0] ? own.text.replace(/[:：]?\{\w+\}.*$/, '') : parts[0]!.text;
}

/** The form's own label; undefined for a field that it does not have. */
export function fieldLabel(form: Form, field: string): string | undefined {
  const lines = form.total ? [...form.lines, form.total] : form.lines;
  const line = lines.find(({ parts }) => parts.some((part) => holds(part, field)));
  if (line) return lineLabel(line.parts, field);
  const column = form.columns.findIndex((entry) => holds(entry, field));
  return column < 0 ? undefined : columnHead(form, column);
}
