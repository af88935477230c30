// Faults of what is left empty: fields, values, duties, numbers.
import type { ProjectTable } from '../../../../src/domain/tables';
import type { Pick } from '../../../support/pick';
import { newRow, oneOf } from '../../../support/newRow';
import { inRow, inTable, type Mutation } from './mutation';

const INDICATORS = ['project', 'strategic', 'annual'] as const;
const nothing = ['无', '不涉及', '暂无', '/', '——', '无此项'];

function misnumber(row: { sequence: string }, pick: Pick) {
  const right = Number(row.sequence);
  row.sequence = pick.of(['', '0', String(right + 1), String(right + 10), `${right}.5`, `${right}0`]);
}

export default {
  'duty-covered': {
    relatives: ['project-linked'],
    tables: inRow(['annual'], (row, pick, { indicators }) => {
      const own = indicators.filter(({ dutySequence }) => dutySequence === row.dutySequence);
      if (own[0] !== row) return false;
      const fields = (['activity', 'budgetProject', 'office'] as const).filter(() => pick.chance());
      if (fields.length === 0) return false;
      for (const each of own) for (const field of fields) each[field] = pick.of(['', ' ']);
    }),
  },
  'placeholder-row': {
    tables: newRow(['project'], (_, pick) => ({
      name: pick.of(nothing),
      operator: '',
      number: '',
      unit: pick.of(['', ...nothing]),
    })),
  },
  'required-field': {
    // Without a name a kind or a partner can be missing too.
    relatives: [
      'required-level2',
      'table-unclear',
      'goal-without-indicator',
      'goal-value-agrees',
      'indicator-without-goal',
      'summary-matches-table',
    ],
    tables: oneOf(
      inTable(['project'], (table, pick) => {
        table[pick.of(['projectName', 'department', 'annualGoal'] as const)] = '';
      }),
      inTable(['strategic'], (table, pick) => {
        table[pick.of(['department', 'goals'] as const)] = '';
      }),
      inRow(INDICATORS, (row, pick) => {
        row.name = pick.of(['', ' ', '\u3000']);
        if ('definition' in row && pick.chance()) row.definition = '';
      }),
      inRow(['annual'], (row, pick, { indicators }) => {
        const own = indicators.filter(({ dutySequence }) => dutySequence === row.dutySequence);
        if (own[0] !== row) return false;
        const field = pick.of(['duty', 'dutyGoal'] as const);
        for (const each of own) each[field] = '';
      }),
    ),
  },
  'row-numbering': {
    tables: oneOf(inRow(['strategic'], misnumber), inRow(['summary'], misnumber)),
  },
  'value-missing': {
    relatives: ['goal-value-agrees', 'cost-cap-present', 'goal-without-indicator'],
    tables: inRow(INDICATORS, (row, pick) => {
      const empty = pick.of(['', '', ' ', '——', '/', '-']);
      if ('annualValue' in row) row.annualValue = empty;
      else clear(row, empty, pick.chance());
    }),
  },
} satisfies Record<string, Mutation>;

/** A figure that goes often leaves its unit behind. */
function clear(row: ProjectTable['indicators'][number], empty: string, keepsUnit: boolean) {
  const isWords = row.number === '';
  row.operator = '';
  row.number = isWords ? '' : empty.trim() === '' ? '' : empty;
  if (isWords || row.number !== '' || !keepsUnit) row.unit = row.number === '' ? empty : '';
}
