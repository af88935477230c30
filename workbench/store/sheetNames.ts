// Excel's rules for the names of sheets and of defined names.
import { parseArea } from '../../src/sheet/address';
import { StoreError } from './store';

export function assertSheetName(name: string, others: Iterable<string>): void {
  const fail = (reason: string) => {
    throw new StoreError('InvalidArgument', `"${name}" cannot name a sheet: ${reason}.`);
  };
  if (name.length < 1 || name.length > 31) fail('it must have 1 to 31 characters');
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
