// The help in a form, compared with what LibreOffice makes of the same file after the same edits: choices of drop-downs,
// fills of conditional formats, entries that break a limit. Forms are drawn by both writers.
// HELP_RUNS sets the number of random scenes, HELP_SEED draws others.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { WorkbookBlueprint } from '../../src/blueprint/blueprint';
import { excelWorkbook } from '../../src/excel/workbook';
import { library } from '../../src/library';
import { cellName, areaName, type Area } from '../../src/sheet/address';
import { newTableBlueprint } from '../../src/templates/newTable';
import { writeWorkbook } from '../../src/xlsx';
import type { SheetStore } from '../../workbench/store/store';
import {
  annualOf,
  aScene,
  projectOf,
  SceneSheet,
  strategicOf,
  summaryOf,
  type Scene,
  type Step,
} from '../support/helpScenes';
import { hasOffice } from '../support/office';
import { openOffice, type OpenOffice } from '../support/officeHost';
import { helpByOffice, type HelpSeen, type SheetHelp } from '../support/officeHelp';

const RUNS = Number(process.env.HELP_RUNS ?? 15);
const SEED = Number(process.env.HELP_SEED ?? 20260101);

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const sheetName = (number: number) => `s${number}`;

async function drawByExcel(blueprints: readonly WorkbookBlueprint[]): Promise<Uint8Array> {
  for (const [number, blueprint] of blueprints.entries()) {
    const [drawn] = await excelWorkbook.draw(blueprint);
    office.store.sheet(drawn!.sheet)!.name = sheetName(number);
  }
  return office.store.save();
}

/** All in one file, each list once. */
async function drawAsFile(blueprints: readonly WorkbookBlueprint[]): Promise<Uint8Array> {
  const bytes = await writeWorkbook({
    sheets: blueprints.map(({ sheets }, number) => ({ ...sheets[0]!, name: sheetName(number) })),
    lists: [...new Map(blueprints.flatMap(({ lists }) => lists.map((list) => [list.name, list]))).values()],
  });
  await office.store.open(bytes);
  return bytes;
}

const sortByExcel = (sheet: SheetStore, area: Area, key: number) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.id).getRange(areaName(area)).sort.apply([{ key }]);
    await context.sync();
  });

/** What the workbook's store says, in the words of the judge. */
function helpOf(sheet: SheetStore, { top, bottom, left, right }: Area): SheetHelp {
  const seen: SheetHelp = {};
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = { row, column };
      const merge = sheet.mergeAt(cell);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const choices = sheet.listChoices(cell);
      const fill = sheet.highlightLook(cell)?.fill?.color ?? sheet.style(cell).fill?.color;
      const help: HelpSeen = {
        ...(choices && { choices }),
        ...(fill && { fill }),
        ...(!sheet.isValid(cell, sheet.inputText(cell)) && { invalid: true }),
      };
      if (Object.keys(help).length > 0) seen[cellName(cell)] = help;
    }
  }
  return seen;
}

async function compare(
  scenes: readonly Scene[],
  draw: (blueprints: readonly WorkbookBlueprint[]) => Promise<Uint8Array>,
): Promise<HelpSeen[]> {
  const bytes = await draw(scenes.map(({ table }) => newTableBlueprint(table, [], library)));
  const statements: string[][] = [];
  const asked: { sheet: string; area: Area }[] = [];
  const ours: SheetHelp[] = [];
  for (const [number, { table, steps }] of scenes.entries()) {
    const sheet = office.store.sheetByName(sheetName(number))!;
    const scene = new SceneSheet(sheet, table, sortByExcel);
    const own: string[] = [];
    for (const step of steps) own.push(...(await scene.carryOut(step)));
    statements.push(own);
    asked.push({ sheet: sheet.name, area: scene.area });
    ours.push(helpOf(sheet, scene.area));
  }
  const theirs = helpByOffice(bytes, statements.flat(), asked);
  scenes.forEach(({ table }, number) => {
    const [here, there] = [ours[number]!, theirs[number]!];
    const different = [...new Set([...Object.keys(here), ...Object.keys(there)])]
      .filter((cell) => !isDeepStrictEqual(here[cell], there[cell]))
      .map((cell) => ({ cell, ours: here[cell], theirs: there[cell] }));
    const context = { table, steps: statements[number] };
    expect({ ...context, different }).toEqual({ ...context, different: [] });
  });
  return theirs.flatMap((seen) => Object.values(seen));
}

const judged = hasOffice() ? test : test.skip;
const writers = [
  ['Office.js', drawByExcel],
  ['the file', drawAsFile],
] as const;

judged.each(writers)(
  'every block of both profiles, merged and not, and every form, drawn by %s',
  async (_, draw) => {
    const repeat = (field: 'level1' | 'level2'): Step => ({ kind: 'repeat', field });
    const ways = [[], [repeat('level1')], [repeat('level2')], [repeat('level1'), repeat('level2')]];
    const projects = ['2015', '2021'].flatMap((profileId) =>
      ways.map((steps): Scene => ({ table: projectOf(profileId, 'education', 2), steps })),
    );
    const others = [strategicOf(3), annualOf(2, 2), summaryOf(3)].map((table): Scene => ({
      table,
      steps: [],
    }));
    const seen = await compare([...projects, ...others], draw);
    expect(seen.filter(({ choices }) => choices?.length).length).toBeGreaterThan(500);
  },
  300_000,
);

judged.each(writers)(
  `${RUNS} random scenes, drawn by %s`,
  async (_, draw) => {
    const seen = await compare(fc.sample(aScene, { numRuns: RUNS, seed: SEED }), draw);
    expect(seen.filter(({ choices }) => choices?.length).length).toBeGreaterThan(RUNS);
    expect(seen.filter(({ fill }) => fill).length).toBeGreaterThan(RUNS);
    expect(seen.filter(({ invalid }) => invalid).length).toBeGreaterThan(RUNS);
  },
  300_000,
);
