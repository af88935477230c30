// The texts that the pane begins with, in Chinese. `{name}` stands for a value; text/en has the same keys and values.
import { findings } from './findings';
import { frame } from './frame';
import type { later } from './later';
import { notices } from './notices';
import { tables } from './tables';

export const zh = { ...frame, ...tables, ...findings, ...notices } as const;

/** Keys of all texts, also of those that come later. */
export type TextKey = keyof typeof zh | keyof typeof later;
