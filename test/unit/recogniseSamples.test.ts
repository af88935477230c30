// The real tables as departments type them, compared with what was transcribed; runs where the samples are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognise';
import { readWorkbook } from '../../src/xlsx';
import type {
  FoundTable,
  PlacedAnnualTable,
  PlacedProjectTable,
  PlacedStrategicTable,
} from '../../src/domain/tables';
import { samplesFolder } from '../support/samples';

type Transcribed = Record<string, string>;
interface Samples {
  projects: {
    title: string;
    projectName: string;
    department: string;
    funding: { label: string; amount: string; unit: string };
    annualGoal: string;
    indicators: Transcribed[];
  }[];
  departments: {
    name: string;
    strategic: { title: string; goals: string; rows: Transcribed[] };
    annual: { title: string; rows: Transcribed[] };
  }[];
}

const folder = samplesFolder();
const sampleFile = (name: string) => readFileSync(join(folder!, name));
const read = <T>(name: string) => JSON.parse(sampleFile(name).toString('utf8')) as T;
const bare = (texts: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, (text ?? '').replace(/\s+/g, '')]));

/** The typed sheet merges the duty before over this row, the print did not: only the sheet can be read. */
const MERGED_OTHERWISE = '/departments/0/annual/rows/18';

if (!folder) test.skip('the sample tables are not at hand', () => undefined);
else
  describe('tables typed by hand', () => {
    let found: FoundTable[];
    const samples = read<Samples>('tables.json');
    const places = read<Record<string, { sheet: string; row: number }>>('typed-by-hand.cells.json');
    const tableAt = (pointer: string) =>
      found.find(({ sheetName }) => sheetName === places[pointer]!.sheet)!.table;

    beforeAll(async () => {
      found = recognise(await readWorkbook(sampleFile('typed-by-hand.xlsx')));
    });

    test('all are found, nothing else, without doubts', () => {
      expect(found).toHaveLength(samples.projects.length + 2 * samples.departments.length);
      expect(found.flatMap(({ doubts }) => doubts)).toEqual([]);
    });

    test.each(
      samples.projects.map((project, i) => [project.projectName, `/projects/${i}`, project] as const),
    )('project %s', (_name, pointer, project) => {
      const table = tableAt(pointer) as PlacedProjectTable;
      const { title, projectName, department, fundLabel, amount, amountUnit, annualGoal } = table;
      expect(bare({ title, projectName, department, fundLabel, amount, amountUnit, annualGoal })).toEqual(
        bare({
          ...{ title: project.title, projectName: project.projectName, department: project.department },
          ...{ fundLabel: project.funding.label, amount: project.funding.amount },
          ...{ amountUnit: project.funding.unit, annualGoal: project.annualGoal },
        }),
      );
      const rows = table.indicators.map(({ row, level1, level2, name, operator, number, unit }) => ({
        row: row + 1,
        ...bare({ level1, level2, name, operator: operator.replace('>=', '≥'), number, unit }),
      }));
      expect(rows).toEqual(
        project.indicators.map((entry, i) => ({
          row: places[`${pointer}/indicators/${i}`]!.row,
          ...bare({
            ...{ level1: entry.level1, level2: entry.level2, name: entry.level3, operator: entry.operator },
            number: entry.textColumn === 'value' ? entry.text : entry.value,
            unit: entry.textColumn === 'unit' ? entry.text : entry.unit,
          }),
        })),
      );
    });

    const benchmarks = (entry: Transcribed) => ({
      ...{ name: entry.indicator, definition: entry.explanation, annualValue: entry.annualValue },
      ...{ plannedValue: entry.plannedValue, standardValue: entry.standardValue },
      ...{ standardSource: entry.standardSource, prior3YearMean: entry.prior3Mean },
      ...{ priorYearValue: entry.priorYear, historySource: entry.historySource, note: entry.note },
    });

    test.each(samples.departments.map((department, i) => [department.name, i, department] as const))(
      'strategic table of %s',
      (name, i, { strategic }) => {
        const pointer = `/departments/${i}/strategic`;
        const table = tableAt(pointer) as PlacedStrategicTable;
        const { title, department, goals } = table;
        expect(bare({ title, department, goals })).toEqual(
          bare({ title: strategic.title, department: name, goals: strategic.goals }),
        );
        expect(
          table.indicators.map(({ row, at: _at, extras: _extras, ...texts }) => ({
            row: row + 1,
            ...bare(texts),
          })),
        ).toEqual(
          strategic.rows.map((entry, r) => ({
            row: places[`${pointer}/rows/${r}`]!.row,
            ...bare({ sequence: entry.seq, ...benchmarks(entry) }),
          })),
        );
      },
    );

    test.each(samples.departments.map((department, i) => [department.name, i, department] as const))(
      'annual table of %s',
      (name, i, { annual }) => {
        const pointer = `/departments/${i}/annual`;
        const table = tableAt(pointer) as PlacedAnnualTable;
        expect(bare({ title: table.title, department: table.department })).toEqual(
          bare({ title: annual.title, department: name }),
        );
        const expected = annual.rows.map((entry, r) => ({
          pointer: `${pointer}/rows/${r}`,
          row: places[`${pointer}/rows/${r}`]!.row,
          ...bare({
            ...{ dutySequence: entry.dutySeq, duty: entry.duty, dutyGoal: entry.dutyGoal },
            ...{ category: entry.indicatorType, ...benchmarks(entry), activity: entry.activity },
            ...{ budgetProject: entry.budgetProject, office: entry.office },
          }),
        }));
        const actual = table.indicators.map(({ row, at: _at, extras: _extras, ...texts }, r) => ({
          pointer: `${pointer}/rows/${r}`,
          row: row + 1,
          ...bare(texts),
        }));
        const comparable = ({ pointer: at }: { pointer: string }) => at !== MERGED_OTHERWISE;
        expect(actual).toHaveLength(expected.length);
        expect(actual.filter(comparable)).toEqual(expected.filter(comparable));
      },
    );
  });
