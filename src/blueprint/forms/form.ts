// An official form as data: what is printed on it, and which field of a table goes where. A bureau's own form is
// another such file.
import { z } from 'zod';

/** Words with `{field}` where a field of the table goes; `{year}` too. */
const text = z.string();
/** A key of `formStyles`. */
const style = z.enum(['title', 'label', 'category', 'text', 'centred', 'number', 'amount']);
const column = z.number().int().min(0).max(50);

/** One cell of a line or header, merged over the columns from `from` to `to`. */
const part = z.object({
  from: column,
  to: column,
  text,
  style,
  /** Header cells: rows it is merged over (default 1); 'body' goes on to the last row of the body. */
  rows: z.union([z.number().int().min(1), z.literal('body')]).optional(),
});

export const formSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['project', 'strategic', 'annual', 'summary']),
  name: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  /** The regulation or the booklet that the form comes from. */
  source: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  /** Name of the sheet, with fields. */
  sheetName: text,
  title: text,
  /** Lines between title and header; heights in points. */
  lines: z.array(z.object({ parts: z.array(part).min(1), minHeight: z.number().min(12).max(409) })),
  /** Rows of column heads. */
  header: z.array(z.array(part)),
  /** Columns from A: width in characters, and what a row of the body has there. */
  columns: z
    .array(
      z.object({
        width: z.number().min(3).max(100),
        style,
        /** Words with fields of a row; none where a label of the header goes on. */
        text: text.optional(),
        /** Merged down over rows that agree in these fields; an empty list merges all rows. */
        mergedBy: z.array(z.string()).optional(),
      }),
    )
    .min(2),
  /** Height of a row of the body at least, in points. */
  rowHeight: z.number().min(12).max(409),
  /** A closing row, such as 合计: its cells, and the column whose numbers are summed. */
  total: z.object({ parts: z.array(part), sumOf: column }).optional(),
});

export type Form = z.infer<typeof formSchema>;
export type FormPart = z.infer<typeof part>;
