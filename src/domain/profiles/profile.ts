// A version of the indicator hierarchy, as data that a bureau can replace.
import { z } from 'zod';

/** What a 二级指标 is about, whatever a profile calls it. */
export const level2Kinds = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economicCost',
  'socialCost',
  'environmentalCost',
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
  'satisfaction',
] as const;
export type Level2Kind = (typeof level2Kinds)[number];

const level2Schema = z.object({
  name: z.string().min(1),
  kind: z.enum(level2Kinds),
  /** Other ways of writing it; compared without white space. */
  synonyms: z.array(z.string()),
  /** How a table without it is judged; 'group' leaves it to the groups below. */
  required: z.enum(['error', 'warning', 'group', 'optional']),
});

const level1Schema = z.object({
  name: z.string().min(1),
  synonyms: z.array(z.string()),
  level2: z.array(level2Schema).min(1),
});

export const profileSchema = z.object({
  id: z.string().min(1),
  /** Shown to people. */
  name: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  /** The regulation that the hierarchy comes from. */
  source: z.string(),
  level1: z.array(level1Schema).min(1),
  /** Sets of kinds of which at least one must be there. */
  groups: z.array(
    z.object({
      name: z.string(),
      kinds: z.array(z.enum(level2Kinds)),
      required: z.enum(['error', 'warning']),
    }),
  ),
  /** Suggested weights in percent by 一级指标; not law. */
  suggestedWeights: z.array(
    z.object({ when: z.enum(['withCost', 'withoutCost']), weights: z.record(z.string(), z.number()) }),
  ),
});

export type Profile = z.infer<typeof profileSchema>;
export type ProfileLevel1 = Profile['level1'][number];
export type ProfileLevel2 = ProfileLevel1['level2'][number];
