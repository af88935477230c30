// A row that belongs under another 二级指标, as a report says it.
import type { Level2Match } from '../domain/profiles';
import type { RowMove } from './finding';
import type { ViewOf } from './view';

type View = ViewOf<'project' | 'annual'>;

/** Only a project table has its rows in blocks of one kind; elsewhere a person writes the kind anew. */
export const belongsUnder = (
  { kind }: View,
  { fields }: View['indicators'][number],
  { level1, level2 }: Level2Match,
): { move?: RowMove } =>
  kind === 'project'
    ? { move: { rows: [fields.row], to: { level1: level1.name, level2: level2.name } } }
    : {};
