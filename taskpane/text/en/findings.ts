// Texts in English: the findings.
import type { findings as zh } from '../zh/findings';

export const findings: Record<keyof typeof zh, string> = {
  'findings.ready': 'Ready to submit',
  'findings.readyWithRest': 'Ready to submit; {n} {n|thing|things} could be better',
  'findings.notReady': 'Not ready: {n} {n|error|errors} left',
  'findings.noTables': 'No tables to check',
  'findings.stale': 'Checking…',
  'findings.recheck': 'Check again',
  'findings.gone': '{n} fewer than before',
  'findings.appeared': '{n} new',
  'findings.filter': 'Filter by severity',
  'findings.all': 'All',
  'findings.new': 'New',
  'findings.emptyTitle': 'No findings',
  'findings.emptyText': 'Every edit is checked again by itself.',
  'findings.noTablesText': 'Create or open target tables, and what is to be mended is listed here.',
  'findings.filteredTitle': 'None of this kind',
  'findings.goTo': 'Go to {cell}',
  'findings.moreCells': '{n} cells in all',
  'findings.fix': 'Fix',
  'findings.preview': 'Before and after',
  'findings.before': 'Before',
  'findings.after': 'After',
  'findings.emptyCell': '(empty)',
  'findings.apply': 'Apply',
  'findings.cancel': 'Cancel',

  'heading.completeness': 'Completeness',
  'heading.relevance': 'Relevance',
  'heading.appropriateness': 'Appropriateness',
  'heading.feasibility': 'Feasibility',
};
