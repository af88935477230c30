// Texts in English: the list of tables.
import type { tables as zh } from '../zh/tables';

export const tables: Record<keyof typeof zh, string> = {
  'tables.heading': 'Tables in this workbook',
  'tables.count': '{n} {n|table|tables}',
  'tables.new': 'New project target table',
  'tables.emptyTitle': 'No target table in this workbook yet',
  'tables.emptyText':
    'Create one in the official form, ready to print, or open a workbook that has one. Tables are found by their labels, whoever made them.',
  'tables.year': '{year}',
  'tables.noYear': 'No year',
  'tables.noName': 'Project without a name',
  'tables.noDepartment': 'Department not named',
  'tables.onSheet': 'Sheet “{sheet}”',
  'tables.active': 'Current table',
  'tables.blocked': 'Not ready',
  'tables.ready': 'Ready to submit',
  'tables.doubts': '{n} {n|place|places} not recognised, go to {cell}',
};
