// Faults of the hierarchy: unknown, misplaced and missing kinds, too few and too many indicators.
import { findLevel2, guessProfile } from '../../../../src/domain/profiles';
import { missingKinds } from '../../../../src/domain/profiles/missing';
import type { ProjectTable } from '../../../../src/domain/tables';
import { inRow, inTable, type Mutation } from './mutation';

/** What the goal or the budget loses with its rows is told too. */
const OF_LOST_ROWS = ['goal-without-indicator', 'cost-cap-present'];

/** Without the rows at random places, so many that `left` stay. */
function thinOut({ indicators }: ProjectTable, left: number, below: (count: number) => number) {
  while (indicators.length > left) indicators.splice(below(indicators.length), 1);
}

export default {
  'kinds-per-duty': {
    // In this habit the names stand under 指标解释, and the whole table can lack a kind.
    relatives: ['definition-missing', 'required-level2'],
    tables: inRow(['annual'], (row, pick, table) => {
      const own = table.indicators.filter(({ dutySequence }) => dutySequence === row.dutySequence);
      if (row.category === '' || own[0] !== row || own.length < 4) return false;
      table.categoryInIndicatorColumn = true;
      for (const each of table.indicators) each.definition = '';
      const sides = ['质量', '数量', '效益', '满意'];
      while (sides.length > 1 + pick.below(2)) sides.splice(pick.below(sides.length), 1);
      const left = own.filter(({ category }) => sides.some((side) => category.includes(side)));
      table.indicators = table.indicators.filter((each) => !own.includes(each) || left.includes(each));
    }),
  },
  'level1-known': {
    relatives: ['required-level2'],
    tables: inRow(['project'], (row, pick, { indicators }) => {
      const field = pick.of(['level1', 'level2'] as const);
      const word = pick.of(['管理', '过程', '投入', '其他', '决策', '综合', '长期', '效果评价', '产出内容']);
      const text = `${word}${pick.of(['指标', '类指标', '目标', ''])}`;
      const block = indicators.filter((other) => other[field] === row[field]);
      if (block[0] !== row) return false;
      for (const each of block) each[field] = text;
    }),
  },
  'level2-under-level1': {
    tables: inRow(['project'], (row, pick, { indicators }) => {
      const { level1 } = guessProfile(indicators);
      const others = level1.filter(({ level2 }) => level2.every(({ name }) => name !== row.level2));
      const block = indicators.filter(({ level2 }) => level2 === row.level2);
      if (block[0] !== row) return false;
      const wrong = pick.of(others.filter(({ name }) => name !== row.level1)).name;
      for (const each of block) each.level1 = wrong;
    }),
  },
  'required-level2': {
    relatives: OF_LOST_ROWS,
    tables: inTable(['project'], (table, pick) => {
      const profile = guessProfile(table.indicators);
      const kindOf = (level2: string) => findLevel2(profile, level2)?.level2.kind;
      const lost =
        pick.of(table.indicators).level1 === '效益指标' ? '效益指标' : pick.of(table.indicators).level2;
      const left = table.indicators.filter(({ level1, level2 }) => level1 !== lost && level2 !== lost);
      const present = new Set(left.flatMap(({ level2 }) => kindOf(level2) ?? []));
      if (guessProfile(left) !== profile || missingKinds(profile, present).length === 0) return false;
      table.indicators = left;
    }),
  },
  'too-few-indicators': {
    relatives: ['required-level2', ...OF_LOST_ROWS],
    tables: inTable(['project'], (table, pick) => thinOut(table, 1 + pick.below(5), pick.below)),
  },
  'too-many-indicators': {
    tables: inTable(['project'], (table, pick) => {
      const models = table.indicators.filter(({ level2 }) => level2 === '数量指标');
      const first = table.indicators.indexOf(models[0]!);
      const places = ['石桥', '柳溪', '双河', '青岗', '白塔', '龙井', '松坪', '麻柳', '回龙', '兴隆'];
      const villages = places.flatMap((place) => [
        `${place}镇`,
        `${place}村`,
        `${place}社区`,
        `${place}片区`,
      ]);
      const rows = villages.map((place) => {
        const model = pick.of(models);
        return { ...model, name: `${place}${model.name}` };
      });
      table.indicators.splice(first, 0, ...rows.slice(0, 41 - models.length + pick.below(models.length)));
    }),
  },
} satisfies Record<string, Mutation>;
