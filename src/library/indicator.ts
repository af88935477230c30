// One entry of the indicator library, as its data files hold it.
import { z } from 'zod';

const shape = {
  /** Stable; favourites and records refer to it. Lower-case words joined by '-'. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2),
  /** Its 二级指标 by profile id, under the profile's own name; the 一级指标 follows from it. */
  level2: z.object({ '2015': z.string().min(1), '2021': z.string().min(1) }),
  /** What is counted and how; for a rate, the formula. */
  definition: z.string().min(4),
  kind: z.enum(['quantitative', 'qualitative']),
  /** What is better: more, less, or neither. */
  direction: z.enum(['more', 'less', 'neutral']),
  operator: z.enum(['≥', '≤', '=', '>', '<']).optional(),
  /** The usual unit, which is the first of `units`. */
  units: z.array(z.string().min(1)),
  /** Words of a qualitative indicator, best first. */
  scale: z.array(z.string().min(1)),
  /** Ids from sectors.json and purposes.json; empty means common to all. */
  sectors: z.array(z.string()),
  purposes: z.array(z.string()),
  /** Where the figure is usually taken from. */
  evidence: z.string().min(2),
  standards: z.array(
    z.object({
      value: z.string(),
      unit: z.string(),
      year: z.number().int(),
      area: z.string(),
      source: z.string(),
    }),
  ),
  /** Other words people search with. */
  keywords: z.array(z.string()),
};

/** What a value needs beside its name. */
function isComplete(entry: { kind: string; operator?: string; units: string[]; scale: string[] }): boolean {
  return entry.kind === 'quantitative' ? entry.units.length > 0 && !!entry.operator : entry.scale.length > 0;
}
const incomplete = {
  message: 'a quantitative indicator needs operator and units, a qualitative one a scale',
};

export const indicatorSchema = z.object(shape).refine(isComplete, incomplete);

/** An entry of a bureau's own, which may leave open what it means and where its figure comes from. */
export const ownIndicatorSchema = z
  .object({ ...shape, definition: z.string(), evidence: z.string() })
  .refine(isComplete, incomplete);

export type LibraryIndicator = z.infer<typeof indicatorSchema>;
