// The words by which tables are found: what the forms say themselves, and the other ways of writing it.
import { fillFields, onlyFieldOf } from '../blueprint/forms/fields';
import { forms, type Form, type FormPart } from '../blueprint/forms';
import type { TableKind } from '../domain/tables';
import { compactText } from '../domain/text';
import { labelForms } from './grid';
import { ADDED_LINES, OTHER_LINE_LABELS, OTHER_TOTAL_LABELS, OTHER_WORDS, type HeaderGroup } from './labels';

interface ColumnWords {
  field: string;
  labels: string[];
  /** A column that only some departments add. */
  optional?: true;
  /** The fields that must agree for a blank to take the text from above. */
  mergedBy?: string[];
}

/** The words of a header of one form. */
export interface HeaderWords {
  kind: TableKind;
  /** In the form's order from left to right, by which unlabelled columns are placed. */
  columns: ColumnWords[];
  /** For columns that are merged down in their form: the fields that must agree for that. */
  mergedBy: Partial<Record<string, readonly string[]>>;
  groups: HeaderGroup[];
  minimum: number;
  needs: string[][];
}

/** A form calls the columns of the annual table by what may stand in them; in most tables that is this. */
const READ_AS: Record<string, string> = { indicator: 'name', explanation: 'definition' };
/** The column of a group that the group's label means when it stands alone. */
const VALUES_OF_GROUPS = ['number', 'standardValue', 'priorYearValue'];

const fieldOf = (text: string | undefined) => {
  const field = onlyFieldOf(text);
  return field && (READ_AS[field] ?? field);
};
const hasFields = (text: string) => fillFields(text, () => '') !== text;

/** A year in a label is any year, so only what is left without it counts. */
const YEAR = '2000';
const labelsIn = (text: string) =>
  labelForms(fillFields(text, () => YEAR)).filter((label) => !label.includes(YEAR));

/** The parts of the header over a column, the lowest last. */
const partsOver = (form: Form, column: number): FormPart[] =>
  form.header.flatMap((parts) => parts.filter(({ from, to }) => from <= column && column <= to));

interface FormWords {
  labels: { field: string; label: string }[];
  groups: HeaderGroup[];
}

function headerWordsOf(form: Form): FormWords {
  const fields = form.columns.map(({ text }) => fieldOf(text));
  const labels = fields.flatMap((field, column) => {
    const lowest = partsOver(form, column).at(-1);
    const isOwn = field !== undefined && lowest !== undefined && lowest.from === lowest.to;
    return isOwn ? labelsIn(lowest.text).map((label) => ({ field, label })) : [];
  });
  const groupOf = (text: string, alone?: string): HeaderGroup[] => {
    const [label] = labelsIn(text);
    return label ? [{ pattern: new RegExp(`^${label}$`), ...(alone && { alone }) }] : [];
  };
  const over = form.header.flat().flatMap((part) => {
    const under = fields.slice(part.from, part.to + 1);
    const isLowest = partsOver(form, part.from).at(-1) === part && part.from === part.to;
    if (isLowest && under[0] !== undefined) return [];
    const values = VALUES_OF_GROUPS.filter((field) => under.includes(field));
    return groupOf(part.text, values.length === 1 ? values[0] : undefined);
  });
  const beside = form.columns.flatMap(({ text }) => (text && !hasFields(text) ? groupOf(text) : []));
  return { labels, groups: [...over, ...beside] };
}

function wordsOf(form: Form): HeaderWords {
  const { added, columns: others, groups, ...rest } = OTHER_WORDS[form.kind];
  // What one form of a kind says is understood in all of them.
  const said = forms.filter(({ kind }) => kind === form.kind).map(headerWordsOf);
  const labels = said.flatMap((words) => words.labels);
  const otherLabels = { ...others, ...Object.fromEntries(added.map((entry) => [entry.field, entry.labels])) };
  const columns = form.columns.flatMap(({ text, mergedBy }): ColumnWords[] => {
    const field = fieldOf(text);
    if (field === undefined) return [];
    const own = labels.filter((entry) => entry.field === field).map(({ label }) => label);
    const known = [...new Set([...own, ...(otherLabels[field] ?? [])])];
    return [{ field, labels: known, ...(mergedBy && { mergedBy }) }];
  });
  for (const { field, labels: words, ...place } of added) {
    if (columns.some((column) => column.field === field)) continue;
    const neighbour = 'after' in place ? place.after : place.before;
    const at = columns.findIndex((column) => column.field === neighbour);
    columns.splice('after' in place ? at + 1 : at, 0, { field, labels: words, optional: true });
  }
  return {
    kind: form.kind,
    columns,
    mergedBy: Object.fromEntries(columns.map(({ field, mergedBy }) => [field, mergedBy])),
    // 指标 stands beside the rows of its form and over a column too: the column is what counts.
    groups: [
      ...said.flatMap((words) =>
        words.groups.filter(
          ({ alone, pattern }) => alone || !labels.some(({ label }) => pattern.test(label)),
        ),
      ),
      ...groups,
    ],
    ...rest,
  };
}

export const HEADER_WORDS: readonly HeaderWords[] = forms.map(wordsOf);

/** 部门名称：{department} in one cell. */
const JOINED = /^([^:：{]+)[:：]\{[^}]*\}$/;

/** Labels of a form's lines, each with the field that follows it. */
function linesOf({ lines }: Form): { label: string; field: string }[] {
  return lines.flatMap(({ parts }) =>
    parts.flatMap((part, index) => {
      const joined = JOINED.exec(part.text)?.[1];
      const next = parts
        .slice(index)
        .find(({ text, style }) => onlyFieldOf(text) !== undefined && style !== 'label');
      const text = joined ?? (part.style === 'label' && !hasFields(part.text) ? part.text : undefined);
      const field = joined ? fieldOf(part.text.slice(part.text.indexOf('{'))) : fieldOf(next?.text);
      return text && field ? labelsIn(text).map((label) => ({ label, field })) : [];
    }),
  );
}

/** The field of each label of a line above a header. */
export const FIELD_OF_LABEL: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_LINE_LABELS).flatMap(([field, labels]) =>
    labels.map((label) => [label, field] as const),
  ),
  ...forms.flatMap(linesOf).map(({ label, field }) => [label, field] as const),
]);

const lineFields = (kind: TableKind) => [
  ...forms.filter((form) => form.kind === kind).flatMap((form) => linesOf(form).map(({ field }) => field)),
  ...ADDED_LINES[kind],
];

/** The lines above a header that a kind of table has. */
export const LINE_FIELDS: Readonly<Record<TableKind, readonly string[]>> = {
  project: lineFields('project'),
  strategic: lineFields('strategic'),
  annual: lineFields('annual'),
  summary: lineFields('summary'),
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]|]/g, '\\$&');

/** Titles of the forms, whatever stands in their fields. */
export const FORM_TITLES: readonly { kind: TableKind; pattern: RegExp }[] = forms.map(({ kind, title }) => ({
  kind,
  pattern: new RegExp(`^${fillFields(escaped(compactText(title)), () => '.*')}(?:\\([^)]*\\))?$`),
}));

export const TOTAL_LABELS: readonly string[] = [
  ...forms
    .flatMap(({ total }) => total?.parts ?? [])
    .flatMap(({ text, style }) => (style === 'label' ? [text] : [])),
  ...OTHER_TOTAL_LABELS,
];
