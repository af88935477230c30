import { recognise } from '../../../src/recognise';
import {
  annualHeader,
  annualRows,
  projectForm,
  projectHeader,
  projectRows,
  projectTable,
  strategicForm,
  strategicHeader,
  strategicRows,
} from '../../support/formRows';
import { sheet, type SheetCell } from '../../support/sheet';
import type { RuleCases } from './ruleTester';

type Rows = SheetCell[][];
const read = (...sheets: [string, Rows][]) =>
  recognise(sheets.map(([name, rows]) => sheet(name, 'A1', rows)));
const strategic: Rows = [...strategicForm, ...strategicHeader, ...strategicRows];
const annual: Rows = [['2026年年度整体绩效目标表'], ...annualHeader, ...annualRows];
const second = projectForm.map((row) => (row[0] === '项目名称' ? ['项目名称', '桥梁检测'] : row));

export default {
  valid: [
    { says: 'the forms', tables: read(['项目', projectTable], ['战略', strategic], ['年度', annual]) },
    { says: 'an annual table where there is no strategic one', tables: read(['年度', annual]) },
    {
      says: 'a title over another title',
      tables: read(['项目', [['2026年项目支出绩效目标申报'], ...projectTable]]),
    },
    {
      says: 'two tables below each other',
      tables: read(['项目', [...projectTable, ...second, ...projectHeader, ...projectRows]]),
    },
  ],
  invalid: [
    {
      says: 'a column whose label is lost',
      tables: read(['项目', projectTable.map((row) => row.map((cell) => (cell === '一级指标' ? '' : cell)))]),
      findings: [{ message: 'headerMissing', cells: ['B7'], values: { column: 'B', label: '一级指标' } }],
    },
    {
      says: 'a lost tier: two columns without a label, one with the label of the group',
      tables: read(['项目', projectTable.filter((row) => row[4] !== '符号')]),
      findings: [
        { message: 'groupOnly', cells: ['E6'], values: { text: '指标值', label: '符号' } },
        { message: 'headerMissing', cells: ['F6'], values: { label: '值' } },
        { message: 'headerMissing', cells: ['G6'], values: { label: '单位（文字描述）' } },
      ],
    },
    {
      says: 'two columns for one field',
      tables: read([
        '项目',
        projectTable.map((row, index) =>
          index < projectForm.length
            ? row
            : [...row, index === projectForm.length ? '计量单位' : ['米', '处', '次'][index % 3]!],
        ),
      ]),
      findings: [
        {
          message: 'twoCandidates',
          cells: ['H7', 'G7'],
          severity: 'warning',
          values: { taken: 'G', column: 'H', count: '7' },
        },
      ],
    },
    {
      says: 'a second table whose header is lost',
      tables: read(['项目', [...projectTable, ...second, ...projectRows]]),
      findings: [
        {
          message: 'unread',
          cells: ['A15'],
          severity: 'warning',
          values: { text: '2026年预算项目支出绩效目标表' },
        },
      ],
    },
    {
      says: 'an annual table that can be any department’s',
      tables: read(['水利战略', strategic], ['教育年度', annual]),
      findings: [{ message: 'department', cells: ['A1'], values: { text: '2026年年度整体绩效目标表' } }],
    },
  ],
} satisfies RuleCases;
