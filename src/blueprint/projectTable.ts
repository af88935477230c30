// 项目支出绩效目标表 in its official form (seven columns), as a blueprint.
import type { Area } from '../sheet/address';
import type { Profile } from '../domain/profiles';
import type { ProjectIndicator, ProjectTable } from '../domain/tables';
import type { BlueprintCell, SheetBlueprint } from './blueprint';
import { rowHeightFor, textLines } from './measure';
import { projectHelp } from './projectHelp';
import { bodySize, formStyles, type FormStyle } from './styles';

/** What a project table is drawn from. */
export type ProjectContent = Pick<
  ProjectTable,
  'projectName' | 'department' | 'fundLabel' | 'amount' | 'annualGoal' | 'indicators'
> & { year: number };

/** Columns of the form, from A. */
export const projectColumns = {
  side: 0,
  level1: 1,
  level2: 2,
  name: 3,
  operator: 4,
  number: 5,
  unit: 6,
} as const;
const lastColumn = projectColumns.unit;
const columnWidths = [11, 18, 16, 32, 8, 12, 18];

/** Rows of the form, from 1. */
const rows = {
  title: 0,
  projectName: 1,
  department: 2,
  funding: 3,
  annualGoal: 4,
  header: 5,
  body: 7,
} as const;

/** Default label of 资金情况. */
export const fundLabel = '财政拨款年度金额';

const width = (from: number, to = from) =>
  columnWidths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
const rowArea = (row: number, left: number, right: number): Area => ({ top: row, bottom: row, left, right });

/** One empty row for each 二级指标 of a profile, as often as asked. */
export function blankIndicators(profile: Profile, rowsEach: number): ProjectIndicator[] {
  return profile.level1.flatMap((level1) =>
    level1.level2.flatMap((level2) =>
      Array.from({ length: rowsEach }, () => ({
        level1: level1.name,
        level2: level2.name,
        name: '',
        operator: '',
        number: '',
        unit: '',
      })),
    ),
  );
}

/**
 * The sheet of one project table. Rows of the same 一级 and 二级指标 that follow each other share a merged cell.
 * Numbers are written as numbers where the text is a plain decimal, else as text.
 */
export function projectBlueprint(content: ProjectContent): SheetBlueprint {
  const cells: BlueprintCell[] = [];
  const merges: Area[] = [];
  const heights: number[] = [];

  const put = (row: number, left: number, right: number, value: string | number, style: FormStyle) => {
    for (let column = left; column <= right; column++) {
      cells.push({ row, column, style, ...(column === left && value !== '' ? { value } : {}) });
    }
    if (right > left) merges.push(rowArea(row, left, right));
  };
  const grow = (row: number, text: string, cellWidth: number, minimum: number) => {
    heights[row] = Math.max(heights[row] ?? 0, rowHeightFor(textLines(text, cellWidth), bodySize, minimum));
  };

  put(rows.title, 0, lastColumn, `${content.year}年预算项目支出绩效目标表`, 'title');
  heights[rows.title] = 36;
  const fields = [
    [rows.projectName, '项目名称', content.projectName, 26],
    [rows.department, '主管部门', content.department, 26],
    [rows.annualGoal, '年度目标', content.annualGoal, 78],
  ] as const;
  for (const [row, label, text, minimum] of fields) {
    put(row, 0, 0, label, 'label');
    put(row, 1, lastColumn, text, 'text');
    grow(row, text, width(1, lastColumn), minimum);
  }
  put(rows.funding, 0, 0, '资金情况', 'label');
  put(rows.funding, 1, 1, content.fundLabel, 'label');
  put(rows.funding, 2, lastColumn, numberOrText(content.amount), 'amount');
  grow(rows.funding, content.fundLabel, width(1), 26);

  drawHeader(put, merges);
  heights[rows.header] = heights[rows.header + 1] = 26;

  const { indicators } = content;
  const last = rows.body + indicators.length - 1;
  indicators.forEach((indicator, index) => {
    const row = rows.body + index;
    put(row, projectColumns.side, projectColumns.side, index === 0 ? '年度绩效指标' : '', 'label');
    const above = indicators[index - 1];
    const sameLevel1 = above?.level1 === indicator.level1;
    const sameLevel2 = sameLevel1 && above.level2 === indicator.level2;
    put(row, projectColumns.level1, projectColumns.level1, sameLevel1 ? '' : indicator.level1, 'category');
    put(row, projectColumns.level2, projectColumns.level2, sameLevel2 ? '' : indicator.level2, 'category');
    put(row, projectColumns.name, projectColumns.name, indicator.name, 'text');
    put(row, projectColumns.operator, projectColumns.operator, indicator.operator, 'centred');
    put(row, projectColumns.number, projectColumns.number, numberOrText(indicator.number), 'number');
    put(row, projectColumns.unit, projectColumns.unit, indicator.unit, 'centred');
    grow(row, indicator.name, width(projectColumns.name), 26);
    grow(row, indicator.number, width(projectColumns.number), 26);
    grow(row, indicator.unit, width(projectColumns.unit), 26);
    if (!sameLevel2) grow(row, indicator.level2, width(projectColumns.level2), 26);
  });
  merges.push(
    ...downMerges(indicators, () => '', projectColumns.side),
    ...downMerges(indicators, (row) => row.level1, projectColumns.level1),
    ...downMerges(indicators, (row) => `${row.level1}\n${row.level2}`, projectColumns.level2),
  );

  const body = { top: rows.body, bottom: last, left: 0, right: lastColumn };
  return {
    name: content.projectName || '项目绩效目标表',
    columnWidths,
    rowHeights: heights,
    styles: formStyles,
    cells,
    merges,
    ...projectHelp({ body, amount: { row: rows.funding, column: 2 } }),
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
      area: { ...body, top: 0 },
      titleRows: [rows.header, rows.header + 1],
      centerHorizontally: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页，共 &N 页',
    },
    start: firstGap(content),
  };
}

type Put = (row: number, left: number, right: number, value: string, style: FormStyle) => void;

/** The two rows of column heads, 指标值 over its three columns. */
function drawHeader(put: Put, merges: Area[]): void {
  const heads = ['绩效指标', '一级指标', '二级指标', '三级指标'];
  heads.forEach((head, column) => {
    put(rows.header, column, column, head, 'label');
    put(rows.header + 1, column, column, '', 'label');
    merges.push({ top: rows.header, bottom: rows.header + 1, left: column, right: column });
  });
  put(rows.header, projectColumns.operator, lastColumn, '指标值', 'label');
  ['符号', '值', '单位（文字描述）'].forEach((head, index) => {
    put(rows.header + 1, projectColumns.operator + index, projectColumns.operator + index, head, 'label');
  });
}

/** Areas of rows with the same key that follow each other, where there is more than one. */
function downMerges(
  indicators: readonly ProjectIndicator[],
  key: (row: ProjectIndicator) => string,
  column: number,
): Area[] {
  const areas: Area[] = [];
  let first = 0;
  indicators.forEach((indicator, index) => {
    const next = indicators[index + 1];
    if (next && key(next) === key(indicator)) return;
    if (index > first)
      areas.push({ top: rows.body + first, bottom: rows.body + index, left: column, right: column });
    first = index + 1;
  });
  return areas;
}

const PLAIN_DECIMAL = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;

/** A plain decimal that a cell can hold exactly as typed becomes a number; everything else stays text. */
export function numberOrText(text: string): string | number {
  return PLAIN_DECIMAL.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** The first field still to be filled in, in the order a person fills them. */
function firstGap(content: ProjectContent): { row: number; column: number } {
  if (!content.projectName) return { row: rows.projectName, column: 1 };
  if (!content.department) return { row: rows.department, column: 1 };
  if (!content.amount) return { row: rows.funding, column: 2 };
  if (!content.annualGoal) return { row: rows.annualGoal, column: 1 };
  const index = content.indicators.findIndex((indicator) => indicator.name === '');
  return { row: rows.body + Math.max(0, index), column: projectColumns.name };
}
