// What is inserted for a library entry.
import type { Profile } from '../domain/profiles';
import { withUnit } from '../domain/values';
import type { ProjectIndicator } from '../domain/tables';
import type { LibraryIndicator } from './indicator';
import { placeOf } from './tree';

/** An indicator to insert, fitted to the profile of its table; an empty number is left to the user. */
export interface IndicatorPick extends ProjectIndicator {
  /** Of the library entry it comes from. */
  id?: string;
  /** 指标解释, for the tables that have it. */
  definition?: string;
  /** Where the figure is taken from, for 备注. */
  evidence?: string;
  /** 标准值 and its 来源, where a standard is known. */
  standard?: { value: string; source: string };
}

/** The figure is left to the user, a quality gets its best word. */
export function pickOf(entry: LibraryIndicator, profile: Profile): IndicatorPick {
  const { id, name, definition, evidence } = entry;
  const standard = entry.standards[0];
  return {
    ...placeOf(entry, profile),
    id,
    name,
    ...(entry.kind === 'quantitative'
      ? { operator: entry.operator ?? '', number: '', unit: entry.units[0] ?? '' }
      : { operator: '', number: '', unit: entry.scale[0] ?? '' }),
    definition,
    evidence,
    ...(standard && {
      standard: { value: withUnit(standard.value, standard.unit), source: standard.source },
    }),
  };
}
