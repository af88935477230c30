// Random scenes around the help of a form: a new table of some kind, and what a person does to it, carried out in the
// workbook's store and told as statements of LibreOffice's Basic.
import fc from 'fast-check';
import { layoutOf, type FormLayout } from '../../src/blueprint/layout';
import { formById } from '../../src/blueprint/forms';
import type { Area, Cell } from '../../src/sheet/address';
import type { NewTable } from '../../src/templates/newTable';
import type { SheetStore } from '../../workbench/store/store';

/** Rows are counted from the top of the body, modulo its rows at that moment. */
export type Step =
  | { kind: 'insert'; row: number; count: number }
  | { kind: 'delete'; row: number }
  | { kind: 'type'; row: number; word: number }
  | { kind: 'repeat'; field: 'level1' | 'level2' }
  | { kind: 'sort'; row: number; count: number };

export interface Scene {
  table: NewTable;
  steps: Step[];
}

const base = { lookId: 'standard', year: 2026, department: '云溪县教育局' };

export const projectOf = (
  profileId: string,
  sector: string | undefined,
  blankRows: number,
  annualGoal = '',
): NewTable => ({
  ...base,
  ...{ kind: 'project', formId: 'project', projectName: '校园饮用水改造', amount: '480', annualGoal },
  ...{ profileId, sector, blankRows },
});
export const strategicOf = (blankRows: number, goals = ''): NewTable => ({
  ...base,
  ...{ kind: 'strategic', formId: 'strategic', goals, blankRows },
});
export const annualOf = (duties: number, blankRows: number): NewTable => ({
  ...base,
  ...{ kind: 'annual', formId: 'annual', duties, blankRows },
});
export const summaryOf = (blankRows: number): NewTable => ({
  ...base,
  ...{ kind: 'summary', formId: 'summary', fundType: '一般公共预算', blankRows },
});

const values = ['', '≥95%', '93%', '93分', '120公里', '110', '—', '无', ' ', '1次/月(12次)', '优'];
const sources = ['', '行业标准', '云水〔2025〕3号'];
/** What is typed into a field: what lights up, what breaks a limit, and what is in order. */
const words: Record<string, readonly (string | number)[]> = {
  ...{ annualGoal: ['', '保障饮水。'], goals: ['', '水质达标。'], department: ['', ' ', '云溪县水务局'] },
  level1: ['', '产出指标', '效益指标', '成本指标', '其他指标'],
  level2: ['', '数量指标', '成本指标', '经济成本指标', '社会效益指标', '其他'],
  name: ['', '设备采购费', '师生满意度', '产值增长率', '投诉下降率', '培训人次'],
  operator: ['', '≥', '≤', '=', '约'],
  number: ['', 480.5, 480, 101, -3, 50, 0.05, 4_800_001, '约50'],
  unit: ['', '%', '万元', '元', '亿元', '元/人', '达标', '字'.repeat(31)],
  indicator: ['', '数量指标', '优良率'],
  explanation: ['', '达标水样÷全部水样'],
  ...{ annualValue: values, plannedValue: values, standardValue: values },
  ...{ prior3YearMean: values, priorYearValue: values },
  ...{ standardSource: sources, historySource: sources, note: ['', '口径有调整'] },
  projectName: ['', '校园饮用水改造'],
  amount: ['', 0, 480, 60, -1, '四百'],
  fundType: ['', '一般公共预算', '其他资金'],
};

const row = fc.nat(999);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), row, word: fc.nat(9999) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      row,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), row }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sort' as const), row, count: fc.integer({ min: 2, max: 5 }) }),
  },
);
const repeats: fc.Arbitrary<Step[]> = fc.subarray([
  { kind: 'repeat', field: 'level1' },
  { kind: 'repeat', field: 'level2' },
]);
const few = fc.integer({ min: 1, max: 3 });
const aTable: fc.Arbitrary<NewTable> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('2015', '2021'), fc.constantFrom(undefined, 'education', 'health'), few)
      .map((parts) => projectOf(...parts)),
  },
  { weight: 2, arbitrary: few.map((rows) => strategicOf(rows * 3)) },
  { weight: 2, arbitrary: fc.tuple(few, few).map((parts) => annualOf(...parts)) },
  { weight: 1, arbitrary: few.map((rows) => summaryOf(rows * 2)) },
);
export const aScene: fc.Arbitrary<Scene> = fc
  .record({ table: aTable, repeated: repeats, steps: fc.array(aStep, { minLength: 20, maxLength: 50 }) })
  .map(({ table, repeated, steps }) => ({
    table,
    steps: table.kind === 'project' ? [...repeated, ...steps] : steps,
  }));

/** The drawn sheet of a scene, on which its steps are carried out. */
export class SceneSheet {
  readonly layout: FormLayout;

  constructor(
    private readonly sheet: SheetStore,
    table: NewTable,
    /** Sorts whole rows of an area by one of its columns, counted from its left. */
    private readonly sort: (sheet: SheetStore, area: Area, key: number) => Promise<void>,
  ) {
    const form = formById(table.formId);
    const { bottom } = sheet.usedArea(false)!;
    const empty = layoutOf(form, 0);
    this.layout = layoutOf(form, bottom - empty.area.bottom);
  }

  get area(): Area {
    return { ...this.sheet.usedArea(false)!, top: 0, left: 0 };
  }

  /** The statements that do the same to `doc`; none where the step finds nothing to do. */
  async carryOut(step: Step): Promise<string[]> {
    const { sheet } = this;
    const { body } = this.layout;
    const there = `doc.Sheets.getByName("${sheet.name}")`;
    const count = body.bottom - body.top + 1;
    switch (step.kind) {
      case 'insert': {
        const at = body.top + (step.row % count);
        sheet.insertRows(at, step.count);
        if (at === body.top) body.top += step.count;
        body.bottom += step.count;
        return [`${there}.Rows.insertByIndex(${at}, ${step.count})`];
      }
      case 'delete': {
        const at = body.top + (step.row % count);
        // LibreOffice lets a merged area, a condition and a validation come apart with their first row; Excel shrinks
        // them, and the workbook's own tests say so.
        if (at === body.top || sheet.merges().some(({ top, bottom }) => top === at && bottom > at)) return [];
        sheet.deleteRows(at, 1);
        body.bottom -= 1;
        return [`${there}.Rows.removeByIndex(${at}, 1)`];
      }
      case 'sort': {
        const { name, number, unit } = this.layout.columns;
        if (name === undefined || number === undefined || unit === undefined) return [];
        const top = body.top + (step.row % count);
        const area = {
          ...{ top, bottom: Math.min(body.bottom, top + step.count - 1) },
          ...{ left: name, right: unit },
        };
        await this.sort(sheet, area, number - name);
        return [`SortRows(${there}, ${top}, ${area.bottom}, ${name}, ${unit}, ${number - name})`];
      }
      case 'repeat':
        return this.repeat(this.layout.columns[step.field]!, there);
      case 'type':
        return this.type(step.row % (count + 2), step.word, there);
    }
  }

  /** Takes a column's merged areas apart and writes each category in every row. */
  private repeat(column: number, there: string): string[] {
    const { body } = this.layout;
    const { sheet } = this;
    for (const area of sheet.merges().filter(({ left, top }) => left === column && top >= body.top))
      sheet.unmerge(area);
    for (let at = body.top + 1; at <= body.bottom; at++) {
      if (sheet.value({ row: at, column }) === '')
        sheet.setInput({ row: at, column }, sheet.value({ row: at - 1, column }));
    }
    return [`RepeatDown(${there}, ${body.top}, ${body.bottom}, ${column})`];
  }

  /** The two places after the rows of the body are the fields above it. */
  private type(index: number, word: number, there: string): string[] {
    const { body, columns, cells } = this.layout;
    const fields: [string, Cell][] = (
      index <= body.bottom - body.top
        ? Object.entries(columns).map(([field, column]): [string, Cell] => [
            field,
            { row: body.top + index, column: column! },
          ])
        : Object.entries(cells).map(([field, cell]): [string, Cell] => [field, cell!])
    ).filter(([field]) => words[field]);
    if (fields.length === 0) return [];
    const [field, cell] = fields[word % fields.length]!;
    const merge = this.sheet.mergeAt(cell);
    if (merge && (merge.top !== cell.row || merge.left !== cell.column)) return [];
    const choices = words[field]!;
    const input = choices[Math.floor(word / fields.length) % choices.length]!;
    this.sheet.setInput(cell, input);
    const at = `${there}.getCellByPosition(${cell.column}, ${cell.row})`;
    return [typeof input === 'number' ? `${at}.setValue(${input})` : `${at}.setString("${input}")`];
  }
}
