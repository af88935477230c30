// A row of a bureau's library as an entry, or everything that is wrong with it.
import { compactText, normalisedName } from '../../domain/text';
import { isKnownUnit, normaliseOperator } from '../../domain/values';
import type { LibraryIndicator } from '../indicator';
import type { RowCells } from './cells';
import { directionWords, kindWords, operators, type OwnField } from './columns';
import { groupIdOf, isCommon, nearGroups, type GroupField } from './groupNames';
import { ownId } from './id';
import { inferred } from './infer';
import { splitList } from './lists';
import type { Level2 } from './places';
import type { ImportProblem, ImportProblemCode } from './problems';
import { unitOfStandard } from './standardCells';
import { unitText } from './unitText';

type Report = (code: ImportProblemCode, field: OwnField, values?: ImportProblem['values']) => undefined;

/** On one line, without signs that nobody sees. */
export const plainName = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*[\r\n]+\s*/g, '')
    .trim();

/** A name that names something. */
export const isName = (name: string): boolean => name.length >= 2 && normalisedName(name) !== '';

/** The id that a word stands for; reports a word that stands for none. */
function wordOf<Id extends string>(
  cells: RowCells,
  field: 'kind' | 'direction',
  words: Readonly<Record<Id, readonly string[]>>,
  report: Report,
): Id | undefined {
  const text = cells.said(field);
  if (text === '') return undefined;
  const ids = Object.keys(words) as Id[];
  const found = ids.find((id) => words[id].includes(compactText(text)));
  const known = ids.map((id) => words[id][0]!);
  return found ?? report(field === 'kind' ? 'kindUnknown' : 'directionUnknown', field, { text, known });
}

export const unitsIn = (cells: RowCells): string[] => [
  ...new Set(splitList(cells.said('units')).map(unitText)),
];

/** What an entry is that does not say so; undefined where nothing tells. */
function kindBy(
  cells: RowCells,
  units: readonly string[],
  scale: readonly string[],
): LibraryIndicator['kind'] | undefined {
  const [unit] = units;
  if (cells.said('operator') !== '') return 'quantitative';
  if (unit !== undefined && isKnownUnit(unit)) return 'quantitative';
  if (scale.length > 0) return 'qualitative';
  if (unit === undefined) return unitOfStandard(cells) === '' ? undefined : 'quantitative';
  // As in the project table: a quality has its words where others have their unit, and its operator is left empty.
  return cells.has('operator') && !cells.has('scale') ? 'qualitative' : 'quantitative';
}

/** Kind, operator, units and scale, which tell about each other. */
function valuePartsOf(cells: RowCells, report: Report) {
  const sign = cells.said('operator');
  // Some write 定性 where others leave the operator empty.
  const saysQualitative = kindWords.qualitative.includes(compactText(sign));
  const operator = saysQualitative ? undefined : normaliseOperator(sign);
  if (sign !== '' && !saysQualitative && !operator)
    report('operatorUnknown', 'operator', { text: sign, known: operators });
  const typed = cells.said('units');
  const units = unitsIn(cells);
  const scale = splitList(cells.said('scale'), { slash: true });
  const said = wordOf(cells, 'kind', kindWords, report);
  const kind = said ?? (saysQualitative ? 'qualitative' : kindBy(cells, units, scale));

  if (kind === undefined) {
    if (cells.said('kind') === '') report('kindUnclear', 'kind');
    return undefined;
  }
  if (kind === 'quantitative') {
    const ofStandard = unitOfStandard(cells);
    if (units.length === 0 && ofStandard !== '') units.push(ofStandard);
    if (units.length === 0) report('unitMissing', 'units');
    return { kind, operator, units, scale };
  }
  if (operator) report('kindContradicts', 'operator', { text: sign });
  const inUnits = scale.length === 0 && units.length > 0 && !isKnownUnit(units[0]!);
  if (scale.length === 0 && !inUnits) report('scaleMissing', 'scale');
  return inUnits
    ? { kind, operator: undefined, units: [], scale: splitList(typed, { slash: true }) }
    : { kind, operator: undefined, units, scale };
}

function groupsIn(cells: RowCells, field: GroupField, report: Report): string[] {
  const ids = splitList(cells.said(field), { slash: true }).flatMap((text) => {
    if (isCommon(text)) return [];
    const id = groupIdOf(field, text);
    if (id === undefined)
      report(field === 'sectors' ? 'sectorUnknown' : 'purposeUnknown', field, {
        text,
        near: nearGroups(field, text),
      });
    return id ?? [];
  });
  return [...new Set(ids)];
}

/** Without its standards. `level2` is undefined where what is wrong with it has been reported. */
export function readEntry(
  cells: RowCells,
  name: string,
  level2: Level2 | undefined,
): { entry: LibraryIndicator } | { problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const report: Report = (code, field, values) => {
    problems.push(cells.problem(code, field, { name, ...values }));
    return undefined;
  };
  const parts = valuePartsOf(cells, report);
  const direction = wordOf(cells, 'direction', directionWords, report);
  const sectors = groupsIn(cells, 'sectors', report);
  const purposes = groupsIn(cells, 'purposes', report);
  if (problems.length > 0 || !parts || !level2) return { problems };
  const { kind, operator, units, scale } = parts;
  return {
    entry: {
      id: ownId(name),
      name,
      level2,
      definition: cells.text('definition').replace(/\r\n?/g, '\n'),
      kind,
      ...inferred({ name, level2, kind, direction, operator }),
      units,
      scale,
      sectors,
      purposes,
      evidence: cells.said('evidence').replace(/\r\n?/g, '\n'),
      standards: [],
      keywords: splitList(cells.said('keywords')),
    },
  };
}
