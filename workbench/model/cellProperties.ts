// Range: the looks of each cell, row or column, read and set by one array instead of cell by cell.
import type { Area } from '../../src/sheet/address';
import { asRecord, type Arguments } from './arguments';
import { bordersClass } from './borders';
import type { HostContext } from './context';
import { HostError, invalidArgument } from './failure';
import { readGrid, writeGrid } from './grid';
import { isThere, method, since, type HostObject, type Member } from './hostClass';
import { LiveRange } from './liveRange';
import { rangeClass } from './range';

/** The lines of a cell, as these arrays name them. */
const LINES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
} as const;

/** What is set first would be undone by what follows: a style brings its own weight, a colour its own pattern. */
const ORDER = ['style', 'weight', 'color', 'pattern', 'patternColor'];

function memberOf(object: HostObject, name: string, host: HostContext): Member<unknown> {
  const { members } = object.type.table;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member || !isThere(object, member, host.settings.apiLevel)) {
    throw new HostError('ApiNotFound', `${object.type.name}.${name} is not there.`);
  }
  return member;
}

const lineOf = (borders: HostObject, name: string, host: HostContext) =>
  bordersClass.table.item!(borders.target as LiveRange[], LINES[name as keyof typeof LINES] ?? name, host)!;

/** `wanted` has true for each property to read; for protection as a whole too. */
function read(object: HostObject, wanted: unknown, host: HostContext): Record<string, unknown> {
  const all = () =>
    Object.entries(object.type.table.members)
      .filter(([, member]) => member.kind === 'property' && isThere(object, member, host.settings.apiLevel))
      .map(([name]) => name);
  const names = wanted === true ? all() : Object.keys(asRecord(wanted));
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const part = wanted === true || asRecord(wanted)[name];
    if (part === false || part === undefined || part === null) continue;
    const member = memberOf(object, name, host);
    if (member.kind === 'property') found[name] = member.get(object.target, host);
    if (member.kind !== 'navigation') continue;
    const next = member.get(object.target, host)!;
    found[name] = next.type === bordersClass ? readLines(next, part, host) : read(next, part, host);
  }
  return found;
}

function readLines(borders: HostObject, wanted: unknown, host: HostContext): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(LINES).map((name) => [name, read(lineOf(borders, name, host), wanted, host)]),
  );
}

/** What is not said stays as it is; what only can be read (such as an address) is passed over. */
function write(object: HostObject, given: unknown, host: HostContext): void {
  const parts = Object.entries(asRecord(given)).filter(([, value]) => value !== null && value !== undefined);
  // No fill and no line are told together with a colour that they do not have.
  const none = parts.find(([name, value]) => (name === 'pattern' || name === 'style') && value === 'None');
  const ordered = none ? [none] : parts.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  for (const [name, value] of ordered) {
    const member = memberOf(object, name, host);
    if (member.kind === 'property') member.set?.(object.target, value, host);
    if (member.kind !== 'navigation') continue;
    const next = member.get(object.target, host)!;
    if (next.type !== bordersClass) write(next, value, host);
    else
      for (const [side, line] of Object.entries(asRecord(value))) {
        write(lineOf(next, side, host), line ?? {}, host);
      }
  }
}

const part = (range: LiveRange, area: Area) => rangeClass.of(new LiveRange(range.sheet, area));

/** The rows, or columns, of a range as ranges. */
function lines(range: LiveRange, axis: 'row' | 'column'): HostObject[] {
  const { top, left } = range.area;
  return Array.from({ length: axis === 'row' ? range.rows : range.columns }, (_, n) =>
    part(
      range,
      axis === 'row'
        ? { ...range.area, top: top + n, bottom: top + n }
        : { ...range.area, left: left + n, right: left + n },
    ),
  );
}

const readLine = (axis: 'row' | 'column') =>
  method((range: LiveRange, args, host) => {
    const wanted = args.values[0];
    return lines(range, axis).map((line) => read(line, wanted, host));
  });

const writeLine = (axis: 'row' | 'column') =>
  method((range: LiveRange, args, host) => {
    const [given] = args.values;
    const targets = lines(range, axis);
    if (!Array.isArray(given) || given.length !== targets.length)
      throw invalidArgument(`One object for each ${axis} of the range is expected.`);
    targets.forEach((line, index) => write(line, (given as unknown[])[index] ?? {}, host));
  });

function writeCells(range: LiveRange, args: Arguments, host: HostContext): void {
  const [given] = args.values;
  if (!Array.isArray(given)) throw invalidArgument('Rows of objects are expected, one for each cell.');
  writeGrid(range, given, ({ row, column }, value) =>
    write(part(range, { top: row, bottom: row, left: column, right: column }), value, host),
  );
}

export const cellProperties: Record<string, Member<LiveRange>> = since('1.9', {
  getCellProperties: method((range: LiveRange, args, host) =>
    readGrid(range, ({ row, column }) =>
      read(part(range, { top: row, bottom: row, left: column, right: column }), args.values[0], host),
    ),
  ),
  setCellProperties: method(writeCells),
  getRowProperties: readLine('row'),
  setRowProperties: writeLine('row'),
  getColumnProperties: readLine('column'),
  setColumnProperties: writeLine('column'),
});
