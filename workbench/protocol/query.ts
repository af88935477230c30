// Loads: which properties of an object (and of what hangs on it) go back to the client, in the client's shape.
import type { HostContext } from '../model/context';
import { isThere, type HostObject } from '../model/hostClass';
import { located, memberName, memberOf, protocolName } from './members';
import type { QueryInfo } from './request';

/** `format/fill/color`, taken apart. */
type Path = readonly string[];
const ALL = '*';

/** What stands for an object in a response: how the client can name it again. */
export function identityOf(object: HostObject, host: HostContext): Record<string, unknown> {
  const { identity } = object.type.table;
  return identity ? { [identity.key]: identity.of(object.target, host) } : {};
}

export function query(object: HostObject, info: QueryInfo, host: HostContext): Record<string, unknown> {
  const paths = [
    ...(info.Select ?? []).map(splitPath),
    ...(info.Expand ?? []).map((path) => [...splitPath(path), ALL]),
  ];
  // A bare load, and one that only expands, means all plain properties too.
  if ((info.Select ?? []).length === 0) paths.push([ALL]);
  return project(object, paths, host, { top: info.Top, skip: info.Skip });
}

function splitPath(path: string): Path {
  return path.split(/[/.]/).map(memberName);
}

interface Page {
  top?: number;
  skip?: number;
}

function project(
  object: HostObject,
  paths: readonly Path[],
  host: HostContext,
  page: Page = {},
): Record<string, unknown> {
  const { items, members } = object.type.table;
  if (!items) return { ...identityOf(object, host), ...properties(object, paths, host) };
  // What is not the collection's own is meant of its items.
  const isOwn = ([head]: Path) => head !== undefined && Object.hasOwn(members, head);
  const own = paths.filter(isOwn);
  const ofItems = paths
    .filter((path) => !isOwn(path))
    .map((path) => (path[0] === 'items' ? path.slice(1) : path));
  const from = page.skip ?? 0;
  const listed = located(object, 'items', () => items(object.target, host)).slice(
    from,
    page.top === undefined ? undefined : from + page.top,
  );
  const plain = ofItems.some(([head]) => head === ALL) ? [...own, [ALL]] : own;
  return {
    ...properties(object, plain, host),
    ...(ofItems.length > 0 || own.length === 0
      ? { _Items: listed.map((item) => project(item, ofItems, host)) }
      : {}),
  };
}

function properties(object: HostObject, paths: readonly Path[], host: HostContext): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const level = host.settings.apiLevel;
  const tails = new Map<string, Path[]>();
  for (const [head = ALL, ...tail] of paths) {
    if (head === ALL) {
      for (const [name, member] of Object.entries(object.type.table.members)) {
        if (member.kind === 'property' && isThere(object, member, level)) tails.set(name, []);
      }
    } else tails.set(head, [...(tails.get(head) ?? []), tail]);
  }
  for (const [name, rest] of tails) {
    const member = memberOf(object, name, level);
    if (member.kind === 'property') {
      value[protocolName(name)] = located(object, name, () => member.get(object.target, host));
    } else if (member.kind === 'navigation') {
      const next = located(object, name, () => member.get(object.target, host));
      value[protocolName(name)] = next ? project(next, rest, host) : null;
    }
  }
  return value;
}

/** For each class the query that applies wherever the walk meets it. */
export function recursiveQuery(
  object: HostObject,
  queries: Record<string, QueryInfo>,
  depth: number,
  host: HostContext,
): Record<string, unknown> {
  const value = query(object, queries[object.type.name] ?? {}, host);
  if (depth <= 0) return value;
  for (const [name, member] of Object.entries(object.type.table.members)) {
    if (member.kind !== 'navigation' || !isThere(object, member, host.settings.apiLevel)) continue;
    const next = located(object, name, () => member.get(object.target, host));
    if (next && queries[next.type.name])
      value[protocolName(name)] = recursiveQuery(next, queries, depth - 1, host);
  }
  return value;
}
