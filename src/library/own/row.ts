// A filled row of a target table as an entry of a bureau's own library.
import type { FoundTable, PlacedTable } from '../../domain/tables';
import { normalisedName } from '../../domain/text';
import {
  isKnownUnit,
  normaliseOperator,
  parseValue,
  printValue,
  type Operator,
  type Value,
} from '../../domain/values';
import { standardLexicon } from '../../lexicon';
import type { LibraryIndicator } from '../indicator';
import { sectorOfDepartment } from '../sectorOfDepartment';
import { isName, plainName } from './entry';
import { ownId } from './id';
import { inferred } from './infer';
import { splitList } from './lists';
import { knownLevel2, placesOf } from './places';
import { unitText } from './unitText';

export interface RowOptions {
  /** Its 二级指标, by any profile's name, where the table does not say it. */
  level2?: string;
  /** Says what the row does not, by the entry of the same name: 二级指标, definition, source of the figure. */
  builtIn?: readonly LibraryIndicator[];
}

/** What keeps a row from being an entry: it has no name, no place, no value that tells its kind, or no unit. */
export type RowLack = 'name' | 'level2' | 'value' | 'unit';

type Row = Exclude<PlacedTable, { kind: 'summary' }>['indicators'][number];
type Parts = Pick<LibraryIndicator, 'kind' | 'units' | 'scale'> & { operator?: Operator | undefined };

const SOURCE = /(?:数据|资料)?来源[：:]?\s*[于自为]?\s*([^；;。\n]{2,})/;
const isBlankValue = ({ kind }: Value) => kind === 'blank' || kind === 'dash' || kind === 'none';

/** Of one cell that holds a whole value; a figure without unit has none. */
function partsOf(value: Value): Parts | undefined {
  switch (value.kind) {
    case 'quantity': {
      const unit = unitText(value.unit);
      return { kind: 'quantitative', operator: value.operator, units: unit ? [unit] : [], scale: [] };
    }
    case 'frequency':
      return {
        kind: 'quantitative',
        operator: value.operator,
        units: [`${unitText(value.unit)}/${value.period}`],
        scale: [],
      };
    case 'words':
      return { kind: 'qualitative', units: [], scale: splitList(printValue(value), { slash: true }) };
    default:
      return undefined;
  }
}

/** The project table has the value in three columns, or all of it in one of them. */
function projectParts(operator: string, number: string, unit: string): Parts | undefined {
  const whole = parseValue(`${operator}${number}${unit}`);
  const isFigure = whole.kind === 'quantity' || whole.kind === 'frequency';
  if (isFigure || (operator === '' && number !== '')) return partsOf(whole);
  const sign = normaliseOperator(operator);
  // Not filled in yet, as it comes from a library.
  if (number === '' && unit !== '' && (sign || isKnownUnit(unit)))
    return { kind: 'quantitative', operator: sign, units: [unitText(unit)], scale: [] };
  return partsOf(parseValue(unit));
}

function valueOf(row: Row): Parts | undefined {
  if ('unit' in row) return projectParts(row.operator, row.number, row.unit);
  const values = [row.annualValue, row.plannedValue, row.standardValue, row.priorYearValue].map(parseValue);
  const value = values.find((one) => !isBlankValue(one));
  return value && partsOf(value);
}

/** What 备注 calls the source of the figures, else the source of the history where one can look it up. */
function evidenceOf(row: Row): string {
  if ('unit' in row) return '';
  const noted = SOURCE.exec(row.note)?.[1]?.trim();
  const history = row.historySource.trim();
  const isUseful =
    !isBlankValue(parseValue(history)) && history.length >= 2 && !standardLexicon.isVagueSource(history);
  return noted ?? (isUseful ? history : '');
}

/** '' where a dash says that there is none. */
const definitionOf = (text: string) =>
  isBlankValue(parseValue(text)) ? '' : text.trim().replace(/\r\n?/g, '\n');

/** `row` as on the sheet, from 0. Undefined when the table has no indicator there. */
export function entryOfRow(
  { table }: FoundTable,
  row: number,
  { level2, builtIn = [] }: RowOptions = {},
): { entry: LibraryIndicator } | { lacks: RowLack } | undefined {
  if (table.kind === 'summary') return undefined;
  const found = table.indicators.find((indicator: Row) => indicator.row === row);
  if (!found) return undefined;
  const name = plainName(found.name);
  if (!isName(name)) return { lacks: 'name' };
  const known = builtIn.find((entry) => normalisedName(entry.name) === normalisedName(name));
  const written = knownLevel2('level2' in found ? found.level2 : 'category' in found ? found.category : '');
  const place = written ?? (level2 === undefined ? undefined : knownLevel2(level2));
  const places = place === undefined ? known?.level2 : placesOf({ '2015': place, '2021': place });
  if (!places) return { lacks: 'level2' };
  const parts = valueOf(found);
  if (!parts || (parts.kind === 'qualitative' && parts.scale.length === 0)) return { lacks: 'value' };
  const units = parts.units.length > 0 ? parts.units : (known?.units ?? []);
  if (parts.kind === 'quantitative' && units.length === 0) return { lacks: 'unit' };
  const definition = 'definition' in found ? definitionOf(found.definition) : '';
  const sector = sectorOfDepartment(table.department);
  return {
    entry: {
      id: ownId(name),
      name,
      level2: places,
      definition: definition || (known?.definition ?? ''),
      kind: parts.kind,
      ...inferred({ name, level2: places, kind: parts.kind, operator: parts.operator }),
      units: parts.kind === 'quantitative' ? units : [],
      scale: parts.scale,
      sectors: sector === undefined ? [] : [sector],
      purposes: [],
      evidence: evidenceOf(found) || (known?.evidence ?? ''),
      standards: [],
      keywords: [],
    },
  };
}
