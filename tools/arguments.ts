// What the command lines of the tools have in common.
import { resolve } from 'node:path';

/** The value, if it is one of those allowed; else an error that says which are. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const match = allowed.find((entry) => entry === value);
  if (match === undefined) throw new Error(`--${name} is ${allowed.join(' or ')}, not "${value}"`);
  return match;
}

/** npm changes to the project's folder; names are meant from where the user is. */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
