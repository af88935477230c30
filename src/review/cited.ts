// What a finding says of what, told without addresses: rows may move and sheets be renamed.
import { hash } from '../domain/hash';
import type { FoundTable, WithExtras } from '../domain/tables';
import { compactText } from '../domain/text';
import type { Finding } from '../rules/finding';
import { cellName, type Cell } from '../sheet/address';
import type { Cited, Explained, TableIdentity } from './explanation';

/** More of a long text is not kept; the hash knows all of it. */
const KEPT_SIGNS = 200;

/** Written once for several rows; a message says which of them it means. */
const categories = new Set(['level1', 'level2', 'category']);
/** Written once for the rows of a duty. */
const ofDuty = new Set([
  'dutySequence',
  'duty',
  'subDuty',
  'dutyGoal',
  'activity',
  'budgetProject',
  'office',
]);

export function identityOf({ table }: FoundTable): TableIdentity {
  const { kind, year } = table;
  return {
    kind,
    name: kind === 'project' ? compactText(table.projectName) : '',
    department: kind === 'summary' ? '' : compactText(table.department),
    ...(year !== undefined && { year }),
  };
}

export const identityKey = ({ kind, name, department, year }: TableIdentity): string =>
  JSON.stringify([kind, name, department, year ?? null]);

/** Names and texts of a message's values. */
type Said = readonly (readonly [string, string])[];

interface Row {
  row: number;
  name: string;
  under: string;
  fields: object;
  at: Partial<Record<string, Cell>>;
}

const rowsOf = ({ table }: FoundTable): Row[] =>
  table.kind === 'summary'
    ? table.rows.map((fields) => rowOf(fields, fields.projectName, []))
    : table.indicators.map((fields) =>
        rowOf(fields, fields.name, [
          ...('duty' in fields ? [fields.duty, fields.category] : []),
          ...('level2' in fields ? [fields.level2] : []),
        ]),
      );

const rowOf = (fields: Pick<Row, 'row' | 'at'>, name: string, under: readonly string[]): Row => ({
  ...{ row: fields.row, name: compactText(name), under: under.map(compactText).join('/') },
  ...{ fields, at: fields.at },
});

/** As explanations tell rows. */
export const rowNames = (found: FoundTable): string[] => rowsOf(found).map(({ name }) => name);

function textOf(of: object, field: string): string {
  const [, extra] = /^extra\.(.*)$/.exec(field) ?? [];
  const text: unknown = extra === undefined ? Reflect.get(of, field) : (of as WithExtras).extras?.[extra];
  return typeof text === 'string' ? text : '';
}

/** What stands at a cell: its fields' texts, and the rows that have it. */
interface Place {
  field: string;
  texts: string[];
  rows: Row[];
}

function placesOf(found: FoundTable): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const put = (cell: Cell, field: string, text: string, row?: Row) => {
    const known = places.get(cellName(cell)) ?? { field, texts: [], rows: [] };
    if (!known.texts.includes(text)) known.texts.push(text);
    if (row && !known.rows.includes(row)) known.rows.push(row);
    places.set(cellName(cell), known);
  };
  const at: Partial<Record<string, Cell>> = found.table.at;
  for (const [field, cell] of Object.entries(at)) if (cell) put(cell, field, textOf(found.table, field));
  for (const row of rowsOf(found)) {
    for (const [field, cell] of Object.entries(row.at))
      if (cell) put(cell, field, textOf(row.fields, field), row);
    for (const [field, column] of Object.entries(found.columns))
      if (column !== undefined && !row.at[field]) put({ row: row.row, column }, field, '', row);
  }
  for (const { cell, text } of found.doubts) if (!places.has(cellName(cell))) put(cell, '', text);
  return places;
}

/** A reader of one table's findings. */
export function describer(found: FoundTable): (finding: Finding) => Explained {
  const places = placesOf(found);
  const table = identityOf(found);
  return ({ rule, messageKey, values, cells, message }) => {
    const named = Object.entries(values).filter(([name]) => name !== 'row');
    const said = named.map(([name, text]) => [name, inAnyOrder(text)] as const);
    const rows: (Row | undefined)[] = [];
    const cited = cells.map((cell): Cited => {
      const { field, texts, rows: own } = places.get(cell) ?? { field: '', texts: [], rows: [] };
      const text = compactText(texts.join(' '));
      const row = ofDuty.has(field) ? undefined : rowOfCell(field, text, own, said);
      rows.push(row ?? own[0]);
      if (!categories.has(field)) return { row: row?.name ?? '', field, text };
      // With the category of a row its name is meant; else the cell is only where something is to be put.
      return row && text !== ''
        ? { row: row.name, field: 'name', text: row.name }
        : { row: row?.name ?? '', field, text: '' };
    });
    return {
      rule,
      messageKey,
      table,
      cited: cited.map((entry) => ({ ...entry, text: entry.text.slice(0, KEPT_SIGNS) })),
      values: Object.fromEntries(named),
      under: rows.find((row) => row !== undefined)?.under ?? '',
      hash: hash(JSON.stringify([rule, messageKey, inOrder(said), inOrder(cited)])),
      message,
    };
  };
}

/** A category stands for one of its rows where the message names that row. */
function rowOfCell(field: string, text: string, own: readonly Row[], said: Said): Row | undefined {
  if (!categories.has(field) || text === '') return own[0];
  return own.find(({ name }) => name !== '' && said.some(([, value]) => value === name));
}

/** A list in a message follows the order of rows, which may move. */
const inAnyOrder = (text: string) => compactText(text).split('、').sort().join('、');

const inOrder = (entries: readonly object[]) =>
  [...new Set(entries.map((entry) => JSON.stringify(entry)))].sort();
