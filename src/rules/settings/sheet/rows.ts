// The rows of a part of the sheet: each is known by its id, else by its title.
import { compactText, normalisedName } from '../../../domain/text';
import type { Grid } from '../../../recognise/grid';
import type { WordChange } from '../../../lexicon';
import type { WordListId } from '../catalogue';
import { changeKey } from '../changes';
import { requirableNames, requirablesByProfile } from '../names';
import { isInProfile, parseOwn, partRows, type OverridePart, type Part, type PartRow } from '../parts';
import { problemTexts } from '../problems';
import {
  addProblem,
  formProblem,
  headOf,
  parseEntry,
  removeProblem,
  splitWords,
  type WordEntry,
} from '../wordEntries';
import { withOverride, type Scope } from '../written';
import type { PartHeader } from './headers';
import { NOTHING_HERE, partLabels } from './labels';
import type { Reading } from './read';

function rowOf(grid: Grid, { part, title, id }: PartHeader, row: number): PartRow | undefined {
  const written = id === undefined ? '' : compactText(grid.text(row, id));
  const name = normalisedName(grid.text(row, title));
  return (
    partRows[part].find((entry) => entry.id === written) ??
    partRows[part].find((entry) => normalisedName(entry.title['zh-CN']) === name)
  );
}

/** Tells of a row that is filled in and is none of the part's. */
function knownRow(grid: Grid, header: PartHeader, row: number, column: number, reading: Reading) {
  const known = rowOf(grid, header, row);
  if (known) return known;
  const { id, title, part } = header;
  const text = (id === undefined ? '' : grid.text(row, id)) || grid.text(row, title);
  reading.problems.push({
    message: problemTexts.unknownRow(text, partLabels[part]),
    cell: { row, column },
  });
  return undefined;
}

function notInProfile(id: string, profileId: string) {
  const allowed = requirablesByProfile.get(profileId)!.map(({ name }) => name);
  return problemTexts.notInProfile(requirableNames.get(id as never)!, profileId, [...new Set(allowed)]);
}

export function readOverrides(
  grid: Grid,
  header: PartHeader,
  part: OverridePart,
  end: number,
  reading: Reading,
): void {
  for (let row = header.row + 1; row < end; row++) {
    const filled = header.own.filter(({ column }) => !['', NOTHING_HERE].includes(grid.text(row, column)));
    const [first] = filled;
    const known = first && knownRow(grid, header, row, first.column, reading);
    if (!known) continue;
    const { id, title } = known;
    for (const { scope, column } of filled) {
      const cell = { row, column };
      const parsed = parseOwn(part, id, grid.text(row, column));
      const before = reading.cells[changeKey(part, id, scope)];
      const message = before
        ? problemTexts.twice(title['zh-CN'], before.row + 1)
        : scope !== undefined && !isInProfile(part, id, scope)
          ? notInProfile(id, scope)
          : 'message' in parsed
            ? parsed.message
            : undefined;
      if (message) reading.problems.push({ message, cell });
      else if ('value' in parsed) {
        reading.cells[changeKey(part, id, scope)] = cell;
        reading.settings = withOverride(reading.settings, scope, part, id, parsed.value);
      }
    }
  }
}

/** The words of a cell that can be used; the others are told. */
function wordsOf(
  grid: Grid,
  list: WordListId,
  which: 'add' | 'remove',
  cell: { row: number; column: number },
  reading: Reading,
): WordEntry[] {
  return splitWords(list, which, grid.text(cell.row, cell.column)).flatMap((text): WordEntry[] => {
    const entry = which === 'add' ? parseEntry(list, text) : compactText(text);
    const message =
      entry === undefined
        ? formProblem(list, text)
        : which === 'add'
          ? addProblem(list, entry)
          : removeProblem(list, headOf(entry));
    if (message) reading.problems.push({ message, cell });
    return message || entry === undefined ? [] : [entry];
  });
}

/** A list may have several rows. */
export function readWords(grid: Grid, header: PartHeader, end: number, reading: Reading): void {
  const part: Part = 'words';
  for (let row = header.row + 1; row < end; row++) {
    for (const which of ['add', 'remove'] as const) {
      const column = header[which];
      if (column === undefined || grid.text(row, column) === '') continue;
      const known = knownRow(grid, header, row, column, reading);
      if (!known) break;
      const id = known.id as WordListId;
      const found = wordsOf(grid, id, which, { row, column }, reading);
      if (found.length === 0) continue;
      const change = (reading.settings.words[id] ?? { add: [], remove: [] }) as WordChange<WordEntry>;
      const words = { ...reading.settings.words, [id]: { ...change, [which]: [...change[which], ...found] } };
      reading.settings = { ...reading.settings, words };
      reading.cells[changeKey(part, id, which as Scope)] ??= { row, column };
    }
  }
}
