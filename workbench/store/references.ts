// References inside formulas: found, shifted with the cells they point at, renamed, moved. Pure; all other text of a
// formula (functions, names, text in quotes, structured references) comes back untouched.
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnName,
  columnNumber,
  sheetPrefix,
  type Area,
  type Cell,
} from '../../src/sheet/address';
import { shiftArea, type Shift } from './areas';

/** One side of a range: a missing row or column stands for all of them (`A:C`, `3:5`). */
interface Corner {
  row?: { index: number; absolute: boolean };
  column?: { index: number; absolute: boolean };
}

export interface Reference {
  /** Sheet name without quotes; undefined means the formula's own sheet. */
  sheet?: string;
  /** Of a reference through several sheets (`Jan:Mar!A1`). */
  lastSheet?: string;
  /** In another workbook. */
  external: boolean;
  /** The sheet part as it stands in the formula, with its `!`. */
  prefix: string;
  from: Corner;
  to?: Corner;
  text: string;
}

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}`;
const WORD = String.raw`[\p{L}\p{N}_.\\?]`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|\[\d+\]${WORD}*|${WORD}+(?::${WORD}+)?)!`;
const BEHIND = String.raw`(?![\p{L}\p{N}_.\\?(!])`;
const REFERENCE = new RegExp(
  `(${SHEET})?(?:(${CORNER}):(${CORNER})|(${COLUMNS})|(${ROWS})|(${CORNER}))${BEHIND}`,
  'uy',
);
const TEXT = /"(?:[^"]|"")*"?/y;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)/iy;
const OTHER = new RegExp(`${SHEET}|${WORD}+|[^]`, 'uy');

/** The formula with each reference replaced by what `map` gives for it. Takes formulas with and without `=`. */
export function mapReferences(formula: string, map: (reference: Reference) => string): string {
  let result = '';
  for (const piece of piecesOf(formula)) result += typeof piece === 'string' ? piece : map(piece);
  return result;
}

/** Formulas taken apart, since every insert goes through all of them. Forgotten together when there are too many. */
const known = new Map<string, readonly (string | Reference)[]>();
const MOST_KNOWN = 20_000;

function piecesOf(formula: string): readonly (string | Reference)[] {
  let pieces = known.get(formula);
  if (!pieces) {
    if (known.size >= MOST_KNOWN) known.clear();
    pieces = takeApart(formula);
    known.set(formula, pieces);
  }
  return pieces;
}

/** References, and the texts between them. */
function takeApart(formula: string): (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(formula)?.[0];
  };
  const takeReference = (): Reference | undefined => {
    REFERENCE.lastIndex = position;
    const match = REFERENCE.exec(formula);
    return match ? parse(match) : undefined;
  };
  while (position < formula.length) {
    const reference = takeReference();
    const isBracket = formula[position] === '[';
    const text =
      reference?.text ??
      (isBracket ? formula.slice(position, closingBracket(formula, position)) : undefined) ??
      take(TEXT) ??
      take(ERROR) ??
      take(OTHER)!;
    position += text.length;
    if (reference) pieces.push(reference);
    else if (typeof pieces.at(-1) === 'string') pieces.push(`${pieces.pop() as string}${text}`);
    else pieces.push(text);
  }
  return pieces;
}

/** Structured references nest brackets: `Table[[#All],[Name]]`. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === '[') depth++;
    else if (formula[i] === ']' && --depth === 0) return i + 1;
  }
  return formula.length;
}

function parse(match: RegExpExecArray): Reference | undefined {
  const [text, prefix = '', first, second, columns, rows, single] = match;
  const [from, to] = (columns ?? rows)?.split(':') ?? [first ?? single!, second];
  const corners = { from: corner(from!), to: to === undefined ? undefined : corner(to) };
  if (!onSheet(corners.from) || (corners.to && !onSheet(corners.to))) return undefined;
  const quoted = prefix.startsWith("'");
  const name = quoted ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  const [sheet, lastSheet] = name.split(':');
  return { text, prefix, sheet: sheet || undefined, lastSheet, external: name.includes('['), ...corners };
}

function corner(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  // In `$3` the only mark belongs to the row.
  const rowAbsolute = letters ? rowMark === '$' : columnMark === '$';
  return {
    ...(letters ? { column: { index: columnNumber(letters), absolute: columnMark === '$' } } : {}),
    ...(digits ? { row: { index: Number(digits) - 1, absolute: rowAbsolute } } : {}),
  };
}

function onSheet({ row, column }: Corner): boolean {
  return (row?.index ?? 0) < MAX_ROWS && (column?.index ?? 0) < MAX_COLUMNS;
}

function cornerText({ row, column }: Corner): string {
  const columnText = column ? (column.absolute ? '$' : '') + columnName(column.index) : '';
  return columnText + (row ? (row.absolute ? '$' : '') + (row.index + 1) : '');
}

function referenceText(reference: Reference, { from, to }: { from: Corner; to?: Corner }): string {
  return reference.prefix + cornerText(from) + (to ? `:${cornerText(to)}` : '');
}

export function areaOfReference({ from, to = from }: Reference): Area {
  const rows = [from.row?.index ?? 0, to.row?.index ?? MAX_ROWS - 1];
  const columns = [from.column?.index ?? 0, to.column?.index ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** False only if the formula certainly has no reference with this name before it. */
export function mentions(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"));
}

/** The references of `formula`, which stands on `ownSheet`, follow an insert or delete on `changedSheet`. */
export function shiftFormula(formula: string, ownSheet: string, changedSheet: string, shift: Shift): string {
  if (!sameName(ownSheet, changedSheet) && !mentions(formula, changedSheet)) return formula;
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? ownSheet;
    if (reference.external || reference.lastSheet || !sameName(sheet, changedSheet)) return reference.text;
    const before = areaOfReference(reference);
    const after = shiftArea(before, shift);
    if (!after) return `${reference.prefix}#REF!`;
    const follow = (side: Corner): Corner => ({
      row: side.row && {
        ...side.row,
        index: side.row.index === before.top ? after.top : after.bottom,
      },
      column: side.column && {
        ...side.column,
        index: side.column.index === before.left ? after.left : after.right,
      },
    });
    if (after === before) return reference.text;
    return referenceText(reference, {
      from: follow(reference.from),
      to: reference.to && follow(reference.to),
    });
  });
}

/** The formula as it reads after being copied by so many rows and columns; what leaves the sheet is `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const move = (side: Corner): Corner => ({
      row: side.row && (side.row.absolute ? side.row : { ...side.row, index: side.row.index + rows }),
      column:
        side.column &&
        (side.column.absolute ? side.column : { ...side.column, index: side.column.index + columns }),
    });
    const [from, to] = [move(reference.from), reference.to && move(reference.to)];
    const legal = [from, to ?? from].every(
      (side) => (side.row?.index ?? 0) >= 0 && (side.column?.index ?? 0) >= 0 && onSheet(side),
    );
    return legal ? referenceText(reference, { from, to }) : `${reference.prefix}#REF!`;
  });
}

export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return mapReferences(formula, (reference) => {
    const { sheet, lastSheet, external, prefix, text } = reference;
    if (!sheet || external) return text;
    const ends = lastSheet ? [sheet, lastSheet] : [sheet];
    if (!ends.some((name) => sameName(name, from))) return text;
    const renamed = ends.map((name) => (sameName(name, from) ? to : name));
    const newPrefix = lastSheet ? `'${renamed.join(':').replaceAll("'", "''")}'!` : sheetPrefix(to);
    return newPrefix + text.slice(prefix.length);
  });
}

/** References to a deleted sheet become `#REF!`. */
export function dropSheetInFormula(formula: string, name: string): string {
  return mapReferences(formula, ({ sheet, lastSheet, external, text }) =>
    sheet && !lastSheet && !external && sameName(sheet, name) ? '#REF!' : text,
  );
}

/** `ROW()` and `COLUMN()` without argument, said of one cell: for formulas that are worked out at another place. */
export function pinToCell(formula: string, { row, column }: Cell): string {
  return formula.replace(/"(?:[^"]|"")*"|\b(ROW|COLUMN)\(\s*\)/gi, (text, name: string | undefined) =>
    name ? `${name}(${columnName(column)}${row + 1})` : text,
  );
}
