// Faults of definitions, and of names that stand twice.
import { newRow } from '../../../support/newRow';
import { inRow, type Mutation } from './mutation';

const DEPARTMENT = ['strategic', 'annual'] as const;

const sharesWord = (a: string, b: string) =>
  [...a].some((_, index) => index + 1 < a.length && b.includes(a.slice(index, index + 2)));

const slogans = [
  '大力提升为民服务的本领',
  '坚持守正创新，久久为功',
  '努力开创各项事业新局面',
  '强化责任担当，层层抓落实',
  '打造群众信得过的队伍',
];

export default {
  'definition-formula': {
    tables: inRow(DEPARTMENT, (row, pick) => {
      const core = /(\p{Script=Han}{2})率$/u.exec(row.name)?.[1];
      if (!core || !row.definition.includes('÷')) return false;
      const whole = pick.of(['总件数', '受理数', '全部应查数']);
      row.definition = pick.of([
        row.definition.replace('÷', pick.of(['×', '*', ' × '])),
        `未${core}数÷${whole}×100%`,
        `不${core}的数量/${whole}`,
        pick.of(['应办件数÷实际办结件数×100%', '全年应到人数/实到人数', '应查处数除以已查处数×100%']),
      ]);
    }),
  },
  'definition-mismatch': {
    tables: inRow(DEPARTMENT, (row, pick, table) => {
      const others = table.indicators.filter(
        ({ name, definition }) =>
          name !== row.name && sharesWord(name, definition) && !sharesWord(row.name, definition),
      );
      const copied = others.length > 0 ? pick.of(others).definition : undefined;
      const slogan = pick.of(slogans);
      const isRate = /率|度|比/.test(row.name) || /%/.test(row.annualValue);
      const share = pick.of(['占全县总量的比例', '占辖区同类对象的比重', '占全部应做数的百分比']);
      row.definition = pick.of([
        copied ?? slogan,
        slogan,
        isRate || row.annualValue === '无' ? slogan : share,
      ]);
    }),
  },
  'definition-missing': {
    tables: inRow(DEPARTMENT, (row) => {
      row.definition = '';
    }),
  },
  'definition-repeats-name': {
    tables: inRow(DEPARTMENT, (row, pick) => {
      const dropped = 1 + pick.below(row.name.length - 2);
      row.definition = pick.of([
        row.name,
        `${row.name}。`,
        [...row.name].join(' '),
        row.name.slice(0, dropped) + row.name.slice(dropped + 1),
      ]);
    }),
  },
  'duplicate-indicator': {
    tables: newRow(['project', 'strategic', 'annual'], ({ name, ...row }, pick) => {
      // A cost or a unit price twice is a matter of money too.
      if ('level2' in row && row.level2.includes('成本')) return undefined;
      const ways = [name, ` ${name}`, `${name.slice(0, 2)} ${name.slice(2)}`, `${name}。`.slice(0, -1)];
      if (name.endsWith('满意度')) ways.push(name.replace(/度$/, '率'));
      return { name: pick.of(ways) };
    }),
  },
  'duplicate-name-different-definition': {
    tables: newRow(DEPARTMENT, ({ definition }, pick) => ({
      definition: pick.of([
        `${definition}，只计县直单位`,
        `按季度统计的平均数，${definition}`,
        `${definition.slice(0, Math.ceil(definition.length / 2))}，以第三方核查为准`,
      ]),
    })),
  },
} satisfies Record<string, Mutation>;
