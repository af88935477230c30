// Every text of the pane in English. `{n|item|items}` picks the form for one or for several.
import type { TextKey } from '../zh';
import { findings } from './findings';
import { form } from './form';
import { frame } from './frame';
import { notices } from './notices';
import { own } from './own';
import { picker } from './picker';
import { tables } from './tables';

export const en: Record<TextKey, string> = {
  ...frame,
  ...tables,
  ...form,
  ...picker,
  ...own,
  ...findings,
  ...notices,
};
