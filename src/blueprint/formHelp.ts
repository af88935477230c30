// The help a form carries in itself, for an Excel without the add-in: drop-downs, limits, highlights.
import type { TableKind } from '../domain/tables';
import { cellName, type Area, type Cell } from '../sheet/address';
import type { Highlight, Validation } from '../sheet/style';
import type { SheetBlueprint } from './blueprint';
import type { FormLayout } from './drawForm';

type Help = Pick<SheetBlueprint, 'validations' | 'highlights'>;

const operators = ['≥', '≤', '=', '>', '<'];
const fundTypes = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '社会保险基金预算'];
const wrong = { fill: { color: '#FFC7CE' }, font: { color: '#9C0006', bold: true } };
const missing = { fill: { color: '#FFF2CC' } };

const cellArea = ({ row, column }: Cell): Area => ({ top: row, bottom: row, left: column, right: column });
const absolute = (cell: Cell) => cellName(cell).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

export function formHelp(kind: TableKind, layout: FormLayout): Help {
  const help: Help = { validations: [], highlights: emptyCells(layout) };
  if (layout.body.bottom < layout.body.top) return help;
  const more =
    kind === 'project' ? projectHelp(layout) : kind === 'summary' ? summaryHelp(layout) : undefined;
  help.validations.push(...amountLimit(layout), ...(more?.validations ?? []));
  help.highlights.unshift(...(more?.highlights ?? []));
  return help;
}

/** The area of a field in all rows, and the cell of its first row with a fixed column. */
function columnOf({ body, columns }: FormLayout, field: string): { area: Area; first: string } | undefined {
  const column = columns[field];
  if (column === undefined) return undefined;
  return { area: { ...body, left: column, right: column }, first: `$${cellName({ row: body.top, column })}` };
}

/** Fields above the table are required in every form. */
function emptyCells({ cells }: FormLayout): Highlight[] {
  return Object.values(cells).flatMap((cell): Highlight[] =>
    cell ? [{ area: cellArea(cell), formula: `=LEN(TRIM(${absolute(cell)}))=0`, look: missing }] : [],
  );
}

function amountLimit({ cells }: FormLayout): Validation[] {
  if (!cells.amount) return [];
  return [
    {
      area: cellArea(cells.amount),
      condition: { type: 'decimal', comparison: 'greaterThan', first: 0 },
      prompt: { title: '财政拨款年度金额', message: '只填数字，单位是万元；“万元”两个字会自动显示。' },
      alert: {
        style: 'stop',
        title: '金额不对',
        message: '请填大于 0 的数字，不要带单位。例如 480 或 213.96。',
      },
    },
  ];
}

function projectHelp(layout: FormLayout): Help {
  const [name, operator, number, unit, level2] = ['name', 'operator', 'number', 'unit', 'level2'].map(
    (field) => columnOf(layout, field),
  );
  const { amount } = layout.cells;
  if (!name || !operator || !number || !unit) return { validations: [], highlights: [] };
  const highlights: Highlight[] = [
    { area: number.area, formula: `=AND(${operator.first}<>"",${number.first}="")`, look: missing },
    { area: unit.area, formula: `=AND(${name.first}<>"",${unit.first}="")`, look: missing },
  ];
  if (amount && level2) {
    // 二级指标 stands only in the first row of its merged block: look upward for the last one filled.
    const above = `${level2.first.replace(/(\d+)$/, '$$$1')}:${level2.first}`;
    const category = `LOOKUP(2,1/(${above}<>""),${above})`;
    const isCost = `ISNUMBER(SEARCH("成本",${category}))`;
    highlights.unshift({
      area: number.area,
      formula: `=AND(ISNUMBER(${number.first}),${unit.first}="万元",${isCost},${number.first}>${absolute(amount)})`,
      look: wrong,
    });
  }
  return { validations: projectValidations(operator.area, number.area, unit.area), highlights };
}

function projectValidations(operator: Area, number: Area, unit: Area): Validation[] {
  return [
    {
      area: operator,
      condition: { type: 'list', source: operators },
      prompt: { title: '符号', message: '定量指标从下拉列表选；定性指标（达标、及时等）留空。' },
      alert: { style: 'stop', title: '符号不对', message: '请从下拉列表里选 ≥ ≤ = > <，或者留空。' },
    },
    {
      area: number,
      condition: { type: 'decimal', comparison: 'between', first: -1e14, second: 1e14 },
      prompt: { title: '值', message: '只填数字；单位填在右边一列。定性指标留空，文字写在右边一列。' },
      alert: {
        style: 'warning',
        title: '这里应填数字',
        message: '文字请写到右边“单位（文字描述）”一列。仍要保留吗？',
      },
    },
    {
      area: unit,
      condition: { type: 'textLength', comparison: 'lessThanOrEqual', first: 30 },
      prompt: {
        title: '单位（文字描述）',
        message: '定量指标填单位，如 %、人、万元；定性指标写文字，如 达标。',
      },
      alert: { style: 'warning', title: '文字太长', message: '这里一般不超过 30 个字。仍要保留吗？' },
    },
  ];
}

function summaryHelp(layout: FormLayout): Help {
  const [amount, fundType] = ['amount', 'fundType'].map((field) => columnOf(layout, field));
  const validations: Validation[] = [];
  if (amount) {
    validations.push({
      area: amount.area,
      condition: { type: 'decimal', comparison: 'greaterThanOrEqual', first: 0 },
      alert: { style: 'stop', title: '金额不对', message: '请填数字，单位是万元，不要带单位。' },
    });
  }
  if (fundType) {
    validations.push({
      area: fundType.area,
      condition: { type: 'list', source: fundTypes },
      alert: { style: 'stop', title: '资金性质不对', message: '请从下拉列表里选。' },
    });
  }
  return { validations, highlights: [] };
}
