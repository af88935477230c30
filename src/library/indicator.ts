// One entry of the indicator library, as its data files hold it.
import { z } from 'zod';

const placeSchema = z.object({ level1: z.string().min(1), level2: z.string().min(1) });

export const indicatorSchema = z
  .object({
    /** Stable; favourites and records refer to it. Lower-case words joined by '-'. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().min(2),
    /** Where it belongs, by profile id. */
    place: z.object({ '2015': placeSchema, '2021': placeSchema }),
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
  })
  .refine(
    (entry) =>
      entry.kind === 'quantitative' ? entry.units.length > 0 && entry.operator : entry.scale.length > 0,
    {
      message: 'a quantitative indicator needs operator and units, a qualitative one a scale',
    },
  );

export type LibraryIndicator = z.infer<typeof indicatorSchema>;
