// What inserting and deleting rows and columns does to a sheet, compared with what LibreOffice does to the same file.
// STRUCTURE_RUNS sets the number of random sheets, STRUCTURE_SEED draws others.
import fc from 'fast-check';
import { areaName, columnName, type Area } from '../../src/sheet/address';
import { changedByOffice, hasOffice } from '../../test/support/office';
import { createWorkbook } from './index';
import type { SheetStore, WorkbookStore } from './store';

const RUNS = Number(process.env.STRUCTURE_RUNS ?? 40);
const SEED = Number(process.env.STRUCTURE_SEED ?? 20260101);
const SIZE = 10;

interface Case {
  /** Entries of the sheet that changes; in formulas `@` stands for a reference to the other sheet. */
  entries: { row: number; column: number; input: string | number }[];
  /** Formulas of another sheet; `@` stands for a reference to the sheet that changes. */
  others: string[];
  merges: Area[];
  rule: { area: Area; formula: string };
  note: { row: number; column: number };
  name: string;
  printed: Area;
  step: { kind: 'insert' | 'delete'; axis: 'row' | 'column'; at: number; count: number };
}

const index = fc.nat(SIZE - 1);
const cellText = fc
  .record({ row: index, column: index, rowMark: fc.boolean(), columnMark: fc.boolean() })
  .map(({ row, column, rowMark, columnMark }) =>
    [columnMark ? '$' : '', columnName(column), rowMark ? '$' : '', row + 1].join(''),
  );
const anArea = (height: number, width: number) =>
  fc
    .record({ top: index, left: index, height: fc.nat(height - 1), width: fc.nat(width - 1) })
    .filter(({ height: down, width: right }) => down + right > 0)
    .map(({ top, left, height: down, width: right }) => ({
      top,
      left,
      bottom: top + down,
      right: left + right,
    }));
const areaText = anArea(4, 4).map(areaName);
const reference = fc.oneof(
  cellText,
  areaText,
  areaText.map((text) => text.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')),
  index.map((row) => `${row + 1}:${row + 2}`),
  index.map((column) => `${columnName(column)}:${columnName(column + 1)}`),
);
const formula = fc
  .tuple(reference, fc.constantFrom('', '@'))
  .map(([text, sheet]) => `=COUNTA(${sheet}${text})`);
const textFormula = cellText.map((text) => `="A1:B2 "&${text}`);

const aCase: fc.Arbitrary<Case> = fc.record({
  entries: fc.array(
    fc.record({
      row: index,
      column: index,
      input: fc.oneof(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('数量', '≥', 'B2'),
        formula,
        textFormula,
      ),
    }),
    { minLength: 5, maxLength: 25 },
  ),
  others: fc.array(
    reference.map((text) => `=COUNTA(@${text})`),
    { minLength: 1, maxLength: 4 },
  ),
  merges: fc.array(anArea(4, 3), { maxLength: 4 }),
  rule: fc.record({ area: anArea(5, 4), formula: cellText.map((text) => `=LEN(${text})>1`) }),
  note: fc.record({ row: index, column: index }),
  name: areaText.map((text) => text.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')),
  // Larger than what is deleted: LibreOffice does not write a print area of one cell.
  printed: anArea(4, 4).map((area) => ({ ...area, bottom: area.bottom + 3, right: area.right + 3 })),
  step: fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: index,
    count: fc.integer({ min: 1, max: 3 }),
  }),
});

/** Two sheets a case: `d…`, which changes, and `表 …`, which looks at it. */
function build(cases: readonly Case[]): WorkbookStore {
  const book = createWorkbook();
  cases.forEach((it, number) => {
    const sheet = number === 0 ? book.activeSheet : book.addSheet();
    sheet.name = `d${number}`;
    const other = book.addSheet(`表 ${number}`);
    const pointing = (text: string, to: SheetStore) => text.replace('@', `'${to.name}'!`);
    for (const area of it.merges) sheet.merge(area);
    for (const { row, column, input } of it.entries) {
      sheet.setInput({ row, column }, typeof input === 'string' ? pointing(input, other) : input);
    }
    it.others.forEach((text, row) => other.setInput({ row, column: 0 }, pointing(text, sheet)));
    sheet.addHighlight({ ...it.rule, look: { font: { bold: true } } });
    // A note under a merged area is lost in LibreOffice.
    if (!sheet.mergeAt(it.note)) sheet.setNote(it.note, { text: 'note', author: '' });
    sheet.print = { ...sheet.print, area: it.printed };
    book.setName(`name_${number}`, `=d${number}!${it.name}`);
  });
  return book;
}

function carryOut(sheet: SheetStore, { kind, axis, at, count }: Case['step']): void {
  if (axis === 'row') sheet[kind === 'insert' ? 'insertRows' : 'deleteRows'](at, count);
  else sheet[kind === 'insert' ? 'insertColumns' : 'deleteColumns'](at, count);
}

function statement({ kind, axis, at, count }: Case['step'], number: number): string {
  const lines = `doc.Sheets.getByName("d${number}").${axis === 'row' ? 'Rows' : 'Columns'}`;
  return `${lines}.${kind === 'insert' ? 'insertByIndex' : 'removeByIndex'}(${at}, ${count})`;
}

/**
 * Where the first line of an area is deleted, LibreOffice goes its own way: a merged area comes apart, a condition
 * loses its reference, a print area is left over. Excel shrinks them, as we do: those are not compared.
 */
function losesFirstLine({ top, left }: Area, { kind, axis, at, count }: Case['step']): boolean {
  const first = axis === 'row' ? top : left;
  return kind === 'delete' && first >= at && first < at + count;
}

/** LibreOffice keeps the sheet before a lost reference, and needs no quotes around some names. */
const plain = (text: string) =>
  text.replaceAll("'", '').replaceAll(/(?:[d表][ ]?\d+!)?#REF!(?::#REF!)?/g, '#REF!');

function seen(book: WorkbookStore, number: number, { step, merges, rule, printed }: Case) {
  const sheet = book.sheetByName(`d${number}`)!;
  const other = book.sheetByName(`表 ${number}`)!;
  const contents = (of: SheetStore) => {
    const found: Record<string, unknown> = {};
    for (let row = 0; row < SIZE * 2; row++) {
      for (let column = 0; column < SIZE * 2; column++) {
        const at = { row, column };
        const what = plain(of.formula(at)) || of.value(at);
        if (what !== '') found[areaName({ top: row, bottom: row, left: column, right: column })] = what;
      }
    }
    return found;
  };
  return {
    cells: contents(sheet),
    others: contents(other),
    merges: merges.some((area) => losesFirstLine(area, step)) || sheet.merges().map(areaName).sort(),
    notes: sheet.notes().map(({ cell }) => cell),
    name: plain(book.names().find(({ name }) => name === `name_${number}`)?.formula ?? ''),
    printed: losesFirstLine(printed, step) || areaName(sheet.print.area!),
    rules:
      losesFirstLine(rule.area, step) ||
      sheet.highlights().map(({ area, formula: text }) => [areaName(area), plain(text)]),
  };
}

(hasOffice() ? test : test.skip)(
  `${RUNS} random sheets become what LibreOffice makes of them`,
  async () => {
    const cases = fc.sample(aCase, { numRuns: RUNS, seed: SEED });
    const ours = build(cases);
    const theirs = createWorkbook();
    const statements = cases.map(({ step }, number) => statement(step, number));
    await theirs.open(changedByOffice(await ours.save(), statements));
    cases.forEach(({ step }, number) => carryOut(ours.sheetByName(`d${number}`)!, step));
    for (const [number, it] of cases.entries()) {
      const context = { number, step: it.step, before: it };
      expect({ ...context, after: seen(ours, number, it) }).toEqual({
        ...context,
        after: seen(theirs, number, it),
      });
    }
  },
  300_000,
);
