// Finds members of host objects by the client's names, and says in errors where they happened.
import { HostError } from '../model/failure';
import { isThere, type ApiLevel, type HostObject, type Member } from '../model/hostClass';
import { StoreError } from '../store/store';

/** An error with the place that Office.js tells as `debugInfo.errorLocation`: `Range.values`. */
export class LocatedError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | undefined,
  ) {
    super(message);
  }
}

/** `GetRange` to `getRange`; names that begin with an underscore stay. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
export function protocolName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Runs a handler; what it refuses leaves with the place where that was. */
export function located<T>(object: HostObject, name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof LocatedError) throw error;
    const location = `${object.type.name}.${name}`;
    if (error instanceof HostError || error instanceof StoreError) {
      throw new LocatedError(error.code, error.message, location);
    }
    throw new LocatedError(
      'GeneralException',
      `${location}: ${String((error as Error).stack ?? error)}`,
      location,
    );
  }
}

/** The member, or ApiNotFound when this host, or its API level, does not have it. */
export function memberOf(object: HostObject, name: string, level: ApiLevel): Member<unknown> {
  const members = object.type.table.members;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  const place = `${object.type.name}.${name}`;
  if (!member) throw new LocatedError('ApiNotFound', `${place} is not there.`, place);
  if (!isThere(object, member, level)) {
    const needed = member.since ?? object.type.since;
    throw new LocatedError('ApiNotFound', `${place} came with ExcelApi ${needed}; this is ${level}.`, place);
  }
  return member;
}

export function memberOfKind<K extends Member<unknown>['kind']>(
  object: HostObject,
  name: string,
  kind: K,
  level: ApiLevel,
): Extract<Member<unknown>, { kind: K }> {
  const member = memberOf(object, name, level);
  if (member.kind !== kind) {
    const place = `${object.type.name}.${name}`;
    throw new LocatedError('ApiNotFound', `${place} is a ${member.kind}, not a ${kind}.`, place);
  }
  return member as Extract<Member<unknown>, { kind: K }>;
}
