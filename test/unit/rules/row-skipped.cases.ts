import { recognise } from '../../../src/recognise';
import {
  projectTable,
  strategicForm,
  strategicHeader,
  strategicRows,
  summaryTable,
} from '../../support/formRows';
import { sheet } from '../../support/sheet';
import type { RuleCases } from './ruleTester';

const read = (...rows: Parameters<typeof sheet>[2][]) =>
  recognise(rows.map((table, index) => sheet(`表${index}`, 'A1', table)));

export default {
  valid: [
    {
      says: 'the forms',
      tables: read(projectTable, [...strategicForm, ...strategicHeader, ...strategicRows]),
    },
    { says: 'a remark below the table', tables: read([...projectTable, [], ['以上指标经局务会研究通过']]) },
    { says: 'the total of a summary', tables: read(summaryTable) },
  ],
  invalid: [
    {
      says: 'a heading among the rows, beside all columns',
      tables: read([...projectTable.slice(0, -1), ['以下为满意度'], ...projectTable.slice(-1)]),
      findings: [{ message: 'outside', cells: ['A14'], values: { row: '14', text: '以下为满意度' } }],
    },
    {
      says: 'a subtotal in a summary',
      tables: read([...summaryTable.slice(0, 4), ['', '小计', '', 540.5], ...summaryTable.slice(4)]),
      findings: [{ message: 'subtotal', cells: ['B5'], values: { row: '5', text: '小计' } }],
    },
  ],
} satisfies RuleCases;
