// Excel's rules for the names of sheets and of defined names.
import { parseArea } from '../../src/sheet/address';
import { StoreError } from './store';

const MAX_LENGTH = 31;

export function assertSheetName(name: string, others: Iterable<string>): void {
  const fail = (reason: string) => {
    throw new StoreError('InvalidArgument', `"${name}" cannot name a sheet: ${reason}.`);
  };
  if (name.length < 1 || name.length > MAX_LENGTH) fail(`it must have 1 to ${MAX_LENGTH} characters`);
  if (/[\\/?*[\]:]/.test(name)) fail('it holds one of \\ / ? * [ ] :');
  if (name.startsWith("'") || name.endsWith("'")) fail('it begins or ends with an apostrophe');
  if (name.toLowerCase() === 'history') fail('the name is reserved');
  for (const other of others) {
    if (other.toLowerCase() === name.toLowerCase()) {
      throw new StoreError('ItemAlreadyExists', `There is already a sheet named "${other}".`);
    }
  }
}

export function assertDefinedName(name: string): void {
  const legal =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[RC]$/i.test(name) &&
    !/^R\d*C\d*$/i.test(name) &&
    !parseArea(name);
  if (!legal) throw new StoreError('InvalidArgument', `"${name}" cannot be a defined name.`);
}

/** As Excel names copies: `表 (2)`, cut to the length that names may have. */
export function nameOfCopy(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const copy = base.slice(0, MAX_LENGTH - end.length) + end;
    if (!taken.has(copy.toLowerCase())) return copy;
  }
}
