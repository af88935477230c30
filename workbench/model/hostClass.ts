// How the object model is written down: one table per class, whose members know the API set they came in.
import type { Arguments } from './arguments';
import type { HostContext } from './context';

/** A version of the requirement set ExcelApi; '1.10' is later than '1.9'. */
export type ApiLevel = `1.${number}`;

export function reaches(level: ApiLevel, needed: ApiLevel): boolean {
  return Number(level.slice(2)) >= Number(needed.slice(2));
}

/** Something the add-in can hold: what it is (class) and which one (target). */
export class HostObject {
  constructor(
    readonly type: HostClass<unknown>,
    readonly target: unknown,
  ) {}
}

interface Leveled {
  /** The class's own level where missing. */
  since?: ApiLevel;
}
export interface Property<T> extends Leveled {
  kind: 'property';
  get(target: T, host: HostContext): unknown;
  /** Missing: read-only. */
  set?(target: T, value: unknown, host: HostContext): void;
}
export interface Navigation<T> extends Leveled {
  kind: 'navigation';
  /** Undefined is a null object. */
  get(target: T, host: HostContext): HostObject | undefined;
}
export interface Method<T> extends Leveled {
  kind: 'method';
  /** An object (undefined from an …OrNullObject method is a null object), a plain value, or nothing. */
  call(target: T, args: Arguments, host: HostContext): unknown;
}
export type Member<T> = Property<T> | Navigation<T> | Method<T>;

interface ClassTable<T> {
  /** Named as in the documentation: `getRange`, `values`. */
  members: Record<string, Member<T>>;
  /** What identifies an object between two requests; `_Id` where the object has no public id. */
  identity?: { key: 'Id' | '_Id'; of(target: T, host: HostContext): string };
  /** Of a collection: what it holds, and the one that `getItem` finds. */
  items?(target: T, host: HostContext): HostObject[];
  item?(target: T, key: unknown, host: HostContext): HostObject | undefined;
}

/** All classes there are, for whoever wants to know what the host can do. */
export const hostClasses: HostClass<unknown>[] = [];

export class HostClass<T> {
  private built: ClassTable<T> | undefined;

  /** The table is made at first use, since classes speak of each other. */
  constructor(
    readonly name: string,
    readonly since: ApiLevel,
    private readonly build: () => ClassTable<T>,
  ) {
    hostClasses.push(this as HostClass<unknown>);
  }

  get table(): ClassTable<T> {
    return (this.built ??= this.build());
  }

  of(target: T): HostObject {
    return new HostObject(this as HostClass<unknown>, target);
  }
}

export function isThere(object: HostObject, member: Member<unknown>, level: ApiLevel): boolean {
  return reaches(level, member.since ?? object.type.since);
}

export function property<T>(get: Property<T>['get'], set?: Property<T>['set']): Property<T> {
  return { kind: 'property', get, set };
}

export function navigation<T>(get: Navigation<T>['get']): Navigation<T> {
  return { kind: 'navigation', get };
}

export function method<T>(call: Method<T>['call']): Method<T> {
  return { kind: 'method', call };
}

/** Members that came later than their class. */
export function since<T>(level: ApiLevel, members: Record<string, Member<T>>): Record<string, Member<T>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, { since: level, ...member }]),
  );
}
