import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'an amount in 万元', tables: [project({ amount: '480', amountUnit: '万元' })] },
    {
      says: 'thousands separators, in yuan',
      tables: [project({ amount: '4,800,000.00', amountUnit: '元' })],
    },
  ],
  invalid: [
    {
      says: 'nothing',
      tables: [project({ amount: '', amountUnit: '万元' })],
      findings: [{ message: 'missing', cells: ['D4'] }],
    },
    {
      says: 'words',
      tables: [project({ amount: '待定', amountUnit: '' })],
      findings: [{ message: 'notNumber', cells: ['D4'] }],
    },
    {
      says: 'zero',
      tables: [project({ amount: '0' })],
      findings: [{ message: 'notPositive', cells: ['D4'] }],
    },
    {
      says: 'less than nothing',
      tables: [project({ amount: '-5' })],
      findings: [{ message: 'notPositive', cells: ['D4'] }],
    },
    {
      says: 'no unit',
      tables: [project({ amount: '480', amountUnit: '' })],
      findings: [{ message: 'unitMissing', cells: ['D4'] }],
    },
    {
      says: 'a unit of something else',
      tables: [project({ amount: '480', amountUnit: '人' })],
      findings: [{ message: 'unitUnknown', cells: ['D4'] }],
    },
  ],
} satisfies RuleCases;
