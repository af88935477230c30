import { recognise } from '../../../src/recognise';
import { projectForm, projectTable, summaryTable } from '../../support/formRows';
import { sheet, type SheetCell } from '../../support/sheet';
import type { RuleCases } from './ruleTester';

const header = projectForm.length;
/** A column right of the table: its label at the header, texts at some rows. */
const withColumn = (label: string, texts: Record<number, SheetCell>) =>
  recognise([
    sheet(
      '项目',
      'A1',
      projectTable.map((row, index) =>
        index < header ? row : [...row, index === header ? label : (texts[index] ?? '')],
      ),
    ),
  ]);
const withoutLabel = recognise([
  sheet(
    '项目',
    'A1',
    projectTable.map((row, index) =>
      index < header ? row : [...row.slice(0, 4), index > header + 1 ? '县级' : '', ...row.slice(4)],
    ),
  ),
]);

export default {
  valid: [
    {
      says: 'the forms',
      tables: recognise([sheet('项目', 'A1', projectTable), sheet('汇总', 'A1', summaryTable)]),
    },
    { says: 'an empty column without a label', tables: withColumn('', {}) },
  ],
  invalid: [
    {
      says: 'a column that the form does not have',
      tables: withColumn('责任人', { 8: '赵某', 10: '钱某' }),
      findings: [
        {
          message: 'unread',
          cells: ['H6'],
          severity: 'warning',
          values: { column: 'H', label: '责任人', count: '2' },
        },
      ],
    },
    {
      says: 'one that holds nothing',
      tables: withColumn('自评得分', {}),
      findings: [{ message: 'empty', cells: ['H6'], values: { label: '自评得分' } }],
    },
    {
      says: 'a filled column without a label among the others',
      tables: withoutLabel,
      findings: [
        {
          message: 'unlabelled',
          cells: ['E7'],
          severity: 'warning',
          values: { column: 'E', label: '县级', count: '7' },
        },
      ],
    },
  ],
} satisfies RuleCases;
