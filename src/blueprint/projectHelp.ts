// The help a project table carries in itself, for an Excel without the add-in: drop-downs, limits, highlights.
import { cellName, type Area, type Cell } from '../sheet/address';
import type { Highlight, Validation } from '../sheet/style';
import type { SheetBlueprint } from './blueprint';
import { projectColumns } from './projectTable';

const operators = ['≥', '≤', '=', '>', '<'];
const wrong = { fill: { color: '#FFC7CE' }, font: { color: '#9C0006', bold: true } };
const missing = { fill: { color: '#FFF2CC' } };

const absolute = (cell: Cell) => cellName(cell).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

interface Places {
  /** The rows of indicators, all columns. */
  body: Area;
  amount: Cell;
}

export function projectHelp({ body, amount }: Places): Pick<SheetBlueprint, 'validations' | 'highlights'> {
  const column = (number: number): Area => ({ ...body, left: number, right: number });
  const first = (number: number) => `$${cellName({ row: body.top, column: number })}`;
  const header = (row: number): Area => ({ top: row, bottom: row, left: 1, right: 1 });

  const validations: Validation[] = [
    {
      area: { top: amount.row, bottom: amount.row, left: amount.column, right: amount.column },
      condition: { type: 'decimal', comparison: 'greaterThan', first: 0 },
      prompt: { title: '财政拨款年度金额', message: '只填数字，单位是万元；“万元”两个字会自动显示。' },
      alert: {
        style: 'stop',
        title: '金额不对',
        message: '请填大于 0 的数字，不要带单位。例如 480 或 213.96。',
      },
    },
    {
      area: column(projectColumns.operator),
      condition: { type: 'list', source: operators },
      prompt: { title: '符号', message: '定量指标从下拉列表选；定性指标（达标、及时等）留空。' },
      alert: { style: 'stop', title: '符号不对', message: '请从下拉列表里选 ≥ ≤ = > <，或者留空。' },
    },
    {
      area: column(projectColumns.number),
      condition: { type: 'decimal', comparison: 'between', first: -1e14, second: 1e14 },
      prompt: { title: '值', message: '只填数字；单位填在右边一列。定性指标留空，文字写在右边一列。' },
      alert: {
        style: 'warning',
        title: '这里应填数字',
        message: '文字请写到右边“单位（文字描述）”一列。仍要保留吗？',
      },
    },
    {
      area: column(projectColumns.unit),
      condition: { type: 'textLength', comparison: 'lessThanOrEqual', first: 30 },
      prompt: {
        title: '单位（文字描述）',
        message: '定量指标填单位，如 %、人、万元；定性指标写文字，如 达标。',
      },
      alert: { style: 'warning', title: '文字太长', message: '这里一般不超过 30 个字。仍要保留吗？' },
    },
  ];

  // 二级指标 stands only in the first row of its merged block: look upward for the last one filled.
  const categories = `${absolute({ row: body.top, column: projectColumns.level2 })}:${first(projectColumns.level2)}`;
  const category = `LOOKUP(2,1/(${categories}<>""),${categories})`;
  const [name, operator, number, unit] = [
    first(projectColumns.name),
    first(projectColumns.operator),
    first(projectColumns.number),
    first(projectColumns.unit),
  ];
  const highlights: Highlight[] = [
    {
      area: column(projectColumns.number),
      formula: `=AND(ISNUMBER(${number}),${unit}="万元",ISNUMBER(SEARCH("成本",${category})),${number}>${absolute(amount)})`,
      look: wrong,
    },
    {
      area: column(projectColumns.number),
      formula: `=AND(${operator}<>"",${number}="")`,
      look: missing,
    },
    {
      area: column(projectColumns.unit),
      formula: `=AND(${name}<>"",${unit}="")`,
      look: missing,
    },
    ...[1, 2, 4].map((row) => ({ area: header(row), formula: `=LEN(TRIM($B$${row + 1}))=0`, look: missing })),
  ];
  return { validations, highlights };
}
