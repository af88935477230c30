// Slips in what is written: old text, placeholders, typing.
import type { TargetTable } from '../../../../src/domain/tables';
import typos from '../../../../src/lexicon/typos.json';
import { oneOf } from '../../../support/newRow';
import type { Pick } from '../../../support/pick';
import { inRow, inTable, type Mutation } from './mutation';

const INDICATORS = ['project', 'strategic', 'annual'] as const;

/** A text that people write by themselves, changed: a goal, a name, a definition. */
const inText = (change: (text: string, pick: Pick, isName: boolean) => string) =>
  oneOf(
    inTable(['project'], (table, pick) => {
      table.annualGoal = change(table.annualGoal, pick, false);
    }),
    inTable(['strategic'], (table, pick) => {
      table.goals = change(table.goals, pick, false);
    }),
    inRow(INDICATORS, (row, pick) => {
      const field = 'definition' in row && pick.chance() ? 'definition' : 'name';
      const fields = row as Record<'name' | 'definition', string>;
      fields[field] = change(fields[field], pick, field === 'name');
    }),
  );

/** Between two signs of a word, so that no figure is torn apart; 标的 and 目的 would be words of their own. */
const within = (text: string, pick: Pick, what: string) => {
  const places = [...text.matchAll(/(?<=(?![目标])\p{Script=Han})(?=\p{Script=Han})/gu)].map(
    ({ index }) => index,
  );
  const at = pick.of(places);
  return text.slice(0, at) + what + text.slice(at);
};

const yearOf = (table: TargetTable) => table.year ?? 2025;

export default {
  'stale-text': {
    relatives: ['period-is-current', 'goal-without-indicator'],
    tables: oneOf(
      inTable(['project'], (table, pick) => {
        const year = yearOf(table) - 1 - pick.below(3);
        table.annualGoal = pick.of([
          `贯彻落实${year}年全县工作会议精神，${table.annualGoal}`,
          `${table.annualGoal.replace(/。$/, '')}，${year}年11月底前完成。`,
          `${table.annualGoal}确保${year}年底前投入使用。`,
          `按照“十三五”规划要求，${table.annualGoal}`,
          `${table.annualGoal}深入开展党史学习教育。`,
        ]);
      }),
      inRow(['project'], (row, pick, table) => {
        if (row.number !== '' || !/年/.test(row.unit)) return false;
        const year = yearOf(table) - 1 - pick.below(2);
        row.unit = pick.of([
          `${year}年6月底前`,
          `${year}年12月`,
          `${year}-11-30`,
          `${year}.9.1`,
          `${year}年底`,
        ]);
      }),
      inRow(['annual'], (row, pick, table) => {
        const own = table.indicators.filter(({ dutySequence }) => dutySequence === row.dutySequence);
        if (own[0] !== row) return false;
        const year = yearOf(table) - 1;
        const goal = pick.of([
          `${year}年底前完成，${row.dutyGoal}`,
          `落实${year}年重点工作部署，${row.dutyGoal}`,
        ]);
        for (const each of own) each.dutyGoal = goal;
      }),
    ),
  },
  'stray-note': {
    // A name with a gap is about something else.
    relatives: ['indicator-without-goal', 'goal-without-indicator'],
    tables: inText((text, pick) =>
      within(
        text,
        pick,
        pick.of(['XX', 'xxx', '××', '某某', '____', '（待补充）', '？？', '***', '○○', '（待定）']),
      ),
    ),
  },
  typo: {
    relatives: ['goal-without-indicator', 'indicator-without-goal', 'unit-fits-name', 'goal-value-agrees'],
    tables: inText((text, pick, isName) => {
      const { slip, right } = pick.of(typos);
      const stop = /[。；，、]/.exec(text)?.[0];
      const bare = text.replace(/[。；;]$/, '');
      // What stands behind a name would change what it is about.
      const doubled = pick.of(['走访走访', '宣传宣传', '整改整改']);
      return pick.of([
        text.includes(right) ? text.replace(right, slip) : `${bare}（${slip}）`,
        stop ? text.replace(stop, stop + stop) : isName ? `${text}。` : `${doubled}，${text}`,
        within(text, pick, '的的'),
        within(text, pick, pick.of(['“', '（', '《', '”', '）', '【'])),
        isName ? `${doubled}，${bare}` : `${bare}，${doubled}`,
      ]);
    }),
  },
} satisfies Record<string, Mutation>;
