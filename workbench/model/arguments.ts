// Reads what the add-in passed. JSON carries anything, so every reader checks, and says InvalidArgument as Excel does.
import { invalidArgument } from './failure';
import { HostObject, type HostClass } from './hostClass';

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`Text expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument(`A number expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument(`A whole number expected, not ${number}.`);
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean')
    throw invalidArgument(`True or false expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw invalidArgument(`An object expected, not ${JSON.stringify(value)}.`);
  }
  return value as Record<string, unknown>;
}

/** One of the words; Excel takes enumeration values in any case. */
export function asWord<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (typeof value !== 'string' || found === undefined) {
    throw invalidArgument(`${JSON.stringify(value)} is none of ${words.join(', ')}.`);
  }
  return found;
}

/** The key whose value is (like) the word. */
export function keyOf<K extends string>(value: unknown, words: Record<K, string>): K {
  const word = asWord(value, Object.values(words) as string[]);
  return (Object.keys(words) as K[]).find((key) => words[key] === word)!;
}

/** The target of an object of the class. */
export function asTarget<T>(value: unknown, type: HostClass<T>): T {
  if (!(value instanceof HostObject) || value.type !== type)
    throw invalidArgument(`A ${type.name} expected.`);
  return value.target as T;
}

/** The arguments of a method call; trailing ones may be missing or null. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }
  text(index: number): string {
    return asText(this.values[index]);
  }
  number(index: number): number {
    return asNumber(this.values[index]);
  }
  integer(index: number): number {
    return asInteger(this.values[index]);
  }
  flag(index: number, otherwise: boolean): boolean {
    return this.has(index) ? asFlag(this.values[index]) : otherwise;
  }
  word<W extends string>(index: number, words: readonly W[], otherwise?: W): W {
    return otherwise !== undefined && !this.has(index) ? otherwise : asWord(this.values[index], words);
  }
  optional<V>(index: number, read: (value: unknown) => V): V | undefined {
    return this.has(index) ? read(this.values[index]) : undefined;
  }
}
