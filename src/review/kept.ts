// Explanations as the text that a workbook keeps. Heavy because of its schema: fetched when there is something to read.
import { z } from 'zod';
import { explanationKey } from './explain';
import type { KeptExplanations } from './explanation';

/** Raised when what older versions read would no longer be right. */
const VERSION = 1;

const text = z.string();
const round = z.number().int().min(1).max(9);

const explanationSchema = z.object({
  rule: text.min(1),
  messageKey: text,
  table: z.object({
    kind: z.enum(['project', 'strategic', 'annual', 'summary']),
    name: text,
    department: text,
    year: z.number().int().optional(),
  }),
  cited: z.array(z.object({ row: text, field: text, text })).max(1000),
  values: z.record(text, text),
  under: text,
  hash: text.min(1),
  message: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  reason: text.min(1),
  person: text,
  time: z.iso.datetime(),
  round,
});

const keptSchema = z.object({
  version: z.literal(VERSION),
  round,
  entries: z
    .array(explanationSchema)
    .refine((entries) => new Set(entries.map(explanationKey)).size === entries.length, {
      message: 'the same thing explained twice',
    }),
});

const versionSchema = z.object({ version: z.number().int().positive() });

export const printExplanations = ({ round, entries }: KeptExplanations): string =>
  JSON.stringify({ version: VERSION, round, entries });

/** `newer`: written by a version of the add-in that knows more. Never throws. */
export function parseExplanations(text: string): KeptExplanations | { problem: 'damaged' | 'newer' } {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { problem: 'damaged' };
  }
  const version = versionSchema.safeParse(stored);
  if (version.success && version.data.version > VERSION) return { problem: 'newer' };
  const parsed = keptSchema.safeParse(stored);
  return parsed.success ? { round: parsed.data.round, entries: parsed.data.entries } : { problem: 'damaged' };
}
