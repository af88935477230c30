// The texts that the pane begins with, in English. `{n|item|items}` picks the form for one or for several.
import type { zh } from '../zh';
import { findings } from './findings';
import { frame } from './frame';
import { notices } from './notices';
import { tables } from './tables';

export const en: Record<keyof typeof zh, string> = { ...frame, ...tables, ...findings, ...notices };
