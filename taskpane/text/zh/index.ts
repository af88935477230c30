// Every text of the pane in Chinese. `{name}` stands for a value; text/en has the same keys and values.
import { findings } from './findings';
import { form } from './form';
import { frame } from './frame';
import { notices } from './notices';
import { own } from './own';
import { picker } from './picker';
import { tables } from './tables';

export const zh = { ...frame, ...tables, ...form, ...picker, ...own, ...findings, ...notices } as const;

export type TextKey = keyof typeof zh;
