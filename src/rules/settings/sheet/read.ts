// A bureau's settings from the sheet of the rules, found by its labels. What is right counts, what is not is told.
import { normalisedName, compactText } from '../../../domain/text';
import { readGrid, type Grid } from '../../../recognise/grid';
import type { Cell } from '../../../sheet/address';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { changeKey } from '../changes';
import { problemTexts, type SettingProblem } from '../problems';
import { SETTINGS_VERSION, standardSettings, type RuleSettings } from '../settings';
import { contradiction, tidySettings, withOverride } from '../written';
import { endOf, headersOf, lineBeside, titleRow, TOP_ROWS, type PartHeader } from './headers';
import { labels, partIds, partLabels, TITLE } from './labels';
import { readOverrides, readWords } from './rows';

export interface RuleSheet {
  /** Sheet id, and its name for people. */
  sheet: string;
  sheetName: string;
  settings: RuleSettings;
  problems: SettingProblem[];
  /** Where each change stands, by `SettingChange.key`. */
  cells: Readonly<Record<string, Cell>>;
}

/** What the rows of the parts add to. */
export interface Reading {
  settings: RuleSettings;
  problems: SettingProblem[];
  cells: Record<string, Cell>;
}

function readHead(grid: Grid, reading: Reading, end: number): void {
  const { text: name = '' } = lineBeside(grid, labels.name, end) ?? {};
  reading.settings = { ...reading.settings, name };
  const version = lineBeside(grid, labels.version, end);
  if (version && Number(compactText(version.text)) > SETTINGS_VERSION)
    reading.problems.push({ message: problemTexts.newer(version.text), cell: version.cell });
}

/** Limits that contradict each other don't count. */
function dropContradictions(reading: Reading): void {
  for (let found = contradiction(reading.settings); found; found = contradiction(reading.settings)) {
    const { scope, written, message } = found;
    const [first] = written;
    reading.problems.push({ message, cell: reading.cells[changeKey('thresholds', first!, scope)]! });
    for (const id of written) {
      reading.settings = withOverride(reading.settings, scope, 'thresholds', id, undefined);
    }
  }
}

/** Most sheets are told from one of rules by a glance at their first rows. */
const mayHoldRules = ({ name, values }: SheetSnapshot) =>
  normalisedName(name) === TITLE ||
  values
    .slice(0, TOP_ROWS)
    .some((row) => row.some((value) => typeof value === 'string' && normalisedName(value) === TITLE));

function readSheet(snapshot: SheetSnapshot): RuleSheet | undefined {
  const grid = mayHoldRules(snapshot) ? readGrid(snapshot) : undefined;
  const title = grid && titleRow(grid);
  if (!grid || (title === undefined && normalisedName(snapshot.name) !== TITLE)) return undefined;
  const headers = headersOf(grid);
  if (headers.length === 0) return undefined;
  const reading: Reading = { settings: standardSettings, problems: [], cells: {} };
  readHead(grid, reading, headers[0]!.row);
  for (const part of partIds.filter((id) => !headers.some((header) => header.part === id))) {
    const cell = { row: title ?? headers[0]!.row, column: grid.area.left };
    reading.problems.push({ message: problemTexts.partMissing(partLabels[part]), cell });
  }
  headers.forEach((header: PartHeader, index) => {
    const end = endOf(grid, header, headers[index + 1]?.row ?? grid.area.bottom + 1);
    if (header.part === 'words') readWords(grid, header, end, reading);
    else readOverrides(grid, header, header.part, end, reading);
  });
  dropContradictions(reading);
  const { settings, problems, cells } = reading;
  problems.sort((a, b) => a.cell!.row - b.cell!.row || a.cell!.column - b.cell!.column);
  return {
    sheet: snapshot.id,
    sheetName: snapshot.name,
    settings: tidySettings(settings),
    problems,
    cells,
  };
}

/** The first sheet that holds rules and can be seen: what nobody sees is no rule. Others are told. */
export type RuleSheetReader = (snapshots: readonly SheetSnapshot[]) => RuleSheet | undefined;

/** For a workbook that is looked at again and again; a snapshot must not be changed after it was read. */
export function createRuleSheetReader(): RuleSheetReader {
  const known = new WeakMap<SheetSnapshot, RuleSheet | 'none'>();
  const sheetOf = (snapshot: SheetSnapshot): RuleSheet[] => {
    const read = known.get(snapshot) ?? readSheet(snapshot) ?? 'none';
    known.set(snapshot, read);
    return read === 'none' ? [] : [read];
  };
  return (snapshots) => {
    const [first, ...others] = snapshots.filter(({ hidden }) => !hidden).flatMap(sheetOf);
    if (!first || others.length === 0) return first;
    const told = others.map(({ sheet, sheetName }) => ({
      message: problemTexts.otherSheet(sheetName),
      sheet,
      cell: { row: 0, column: 0 },
    }));
    return { ...first, problems: [...told, ...first.problems] };
  };
}

export const readRuleSheet: RuleSheetReader = (snapshots) => createRuleSheetReader()(snapshots);
