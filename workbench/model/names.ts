// NamedItemCollection and NamedItem, of the workbook or of one sheet.
import { formulaOfRange, rangeOfFormula } from './address';
import { asFlag, asText, type Arguments } from './arguments';
import type { HostContext } from './context';
import { HostError, invalidArgument, itemNotFound } from './failure';
import { HostClass, HostObject, method, navigation, property, since } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

/** Without a sheet: of the workbook. */
interface Scope {
  sheet: string | undefined;
}
interface Name extends Scope {
  name: string;
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function listed({ sheet }: Scope, host: HostContext) {
  return host.store.names().filter((item) => item.sheet === sheet);
}

function itemOf(target: Name, host: HostContext) {
  const item = listed(target, host).find(({ name }) => sameName(name, target.name));
  if (!item) throw itemNotFound(`The name ${target.name} is not there.`);
  return item;
}

function find(scope: Scope, key: unknown, host: HostContext): HostObject | undefined {
  const item = listed(scope, host).find(({ name }) => sameName(name, asText(key)));
  return item && nameClass.of({ ...scope, name: item.name });
}

function rangeOf(target: Name, host: HostContext): HostObject | undefined {
  const place = rangeOfFormula(host.store, itemOf(target, host).formula);
  return place && rangeClass.of(host.range(place.sheet, place.area));
}

function typeOf(target: Name, host: HostContext): string {
  if (rangeOf(target, host)) return 'Range';
  const literal = itemOf(target, host).formula.slice(1);
  if (/^"/.test(literal)) return 'String';
  if (literal !== '' && !Number.isNaN(Number(literal))) return 'Double';
  return /^(TRUE|FALSE)$/i.test(literal) ? 'Boolean' : 'Error';
}

/** Letters, digits, `_` and `.`; not like a cell address, not a single R or C. */
function checkName(name: string): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!wellFormed || /^([A-Za-z]{1,3}\d+|[RC]|R\d+C\d+)$/i.test(name)) {
    throw invalidArgument(`${JSON.stringify(name)} cannot be a name.`);
  }
  return name;
}

function add(scope: Scope, args: Arguments, host: HostContext): HostObject {
  const name = checkName(args.text(0));
  if (find(scope, name, host)) throw new HostError('ItemAlreadyExists', `The name ${name} is taken.`);
  const reference = args.values[1];
  const formula =
    reference instanceof HostObject && reference.type === rangeClass
      ? formulaOfRange(reference.target as LiveRange)
      : asText(reference);
  host.store.setName(
    name,
    formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`,
    scope.sheet,
  );
  return nameClass.of({ ...scope, name });
}

const nameClass: HostClass<Name> = new HostClass('NamedItem', '1.1', () => ({
  identity: { key: '_Id', of: ({ name }) => name },
  members: {
    name: property((target, host) => itemOf(target, host).name),
    type: property(typeOf),
    visible: property(
      (target, host) => itemOf(target, host).visible,
      (target, value, host) => host.store.showName(itemOf(target, host).name, asFlag(value), target.sheet),
    ),
    value: property((target, host) => itemOf(target, host).formula),
    getRange: method((target, _, host) => {
      const range = rangeOf(target, host);
      if (!range) throw new HostError('InvalidReference', `${target.name} is not the name of a range.`);
      return range;
    }),
    ...since('1.4', {
      scope: property(({ sheet }: Name) => (sheet === undefined ? 'Workbook' : 'Worksheet')),
      getRangeOrNullObject: method((target: Name, _, host) => rangeOf(target, host)),
      worksheetOrNullObject: navigation((target: Name, host) => sheetOf(target, host)),
      worksheet: navigation((target: Name, host) => {
        const sheet = sheetOf(target, host);
        if (!sheet) throw itemNotFound(`${target.name} belongs to the workbook.`);
        return sheet;
      }),
      delete: method((target: Name, _, host) => {
        host.store.setName(itemOf(target, host).name, undefined, target.sheet);
      }),
    }),
    ...since('1.7', {
      formula: property(
        (target: Name, host) => itemOf(target, host).formula,
        (target, value, host) => host.store.setName(itemOf(target, host).name, asText(value), target.sheet),
      ),
    }),
  },
}));

function sheetOf({ sheet }: Name, host: HostContext): HostObject | undefined {
  const found = sheet === undefined ? undefined : host.store.sheet(sheet);
  return found && worksheetClass.of(found);
}

export const namesClass: HostClass<Scope> = new HostClass('NamedItemCollection', '1.1', () => ({
  items: (scope, host) => listed(scope, host).map(({ name }) => nameClass.of({ ...scope, name })),
  item: find,
  members: {
    ...since('1.4', {
      add: method((scope: Scope, args, host) => add(scope, args, host)),
      getCount: method((scope: Scope, _, host) => listed(scope, host).length),
      getItemOrNullObject: method((scope: Scope, args, host) => find(scope, args.values[0], host)),
    }),
  },
}));
