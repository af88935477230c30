// Which row a goal's figure is about: the one whose unit compares and whose name says the same words.
import Big from 'big.js';
import { compactText } from '../domain/text';
import { amountOf, type Value } from '../domain/values';
import { nameHead, saySame } from '../lexicon';
import type { Cell } from '../sheet/address';
import { isMonthDate } from './measures';
import { figurePairs, tellingPairs, type GoalFigure } from './goalFigures';
import type { IndicatorView } from './view';

export interface GoalRow {
  indicator: IndicatorView;
  /** The value that is held against the goal, and its cell. */
  value: Value;
  cell: Cell;
}

/** `unit`: the same number in other units; `piece`: counted by another measure word; `none`: what the goal says shall not happen. */
type Relation = 'amount' | 'unit' | 'piece' | 'date' | 'none';

export interface GoalMatch {
  row: GoalRow;
  figure: GoalFigure;
  relation: Relation;
  /** Share of the name's telling pairs that the goal's words hold, rare ones weighing more; 0 to 1. */
  share: number;
}

/** Below it two texts may speak of different things. */
const LEAST_SHARE = 0.6;
/** Enough where the numbers are the same. */
const LEAST_SHARE_OF_SAME = 0.3;
/** What a name that says all the words of a figure counts for, whatever else it says. */
const SAID_WHOLLY = 0.75;
/** Another row or figure that could be meant as well. */
const RIVAL_SHARE = 0.3;
/** 2100 is the same as another 2100 by more than chance. */
const TELLING_DIGITS = 3;
const SPANS = ['days', 'workdays', 'hours', 'months'];
const MONTH = /(?:(20\d\d)年)?(\d{1,2})月/;

/** 件(套) counts what 件 and 套 count, 场次 what 场 does. */
function countedAs(unit: string): string[] {
  const plain = unit.replace(/场次/, '场');
  const both = /^(.+)\((.+)\)$/.exec(plain);
  return both ? [both[1]!, both[2]!] : [plain];
}

/** Year and month of a date that a value asks for. */
export function monthOf(value: Value): { year?: string; month: number } | undefined {
  const match = isMonthDate(value)
    ? ['', undefined, value.number]
    : value.kind === 'words'
      ? MONTH.exec(compactText(value.text))
      : null;
  const month = Number(match?.[2]);
  if (!match || !(month >= 1 && month <= 12)) return undefined;
  return { month, ...(match[1] && { year: match[1] }) };
}

/** Measure words that stand for each other, those of a string. */
const ALIKE = ['人名位', '次场期批轮', '个处座所家户项', '台部', '件起宗例', '份册本'];
const isCount = (dimension: string) =>
  dimension !== '' && !dimension.includes('/') && !MEASURED.includes(dimension);
const MEASURED = ['money', 'ratio', 'length', 'area', 'weight', 'volume', 'energy', ...SPANS];
const PIECES = [...'台套部辆艘架件只块条根盏口株棵头匹张份册本间栋幢'];

/** 80台 where the goal says 80套, 6000场次 where it says 6000人次; a number of one digit says little. */
function isOtherPiece(dimension: string, figure: GoalFigure): boolean {
  const both = [dimension, figure.dimension];
  const isCounted = both.every((unit) => PIECES.includes(unit));
  const isTelling = figure.number.length >= TELLING_DIGITS && both.every(isCount);
  return (
    figure.number.length > 1 &&
    (isCounted || isTelling) &&
    !ALIKE.some((units) => both.every((unit) => units.includes(unit)))
  );
}

/** How a row's value can be held against a figure, if at all. */
function relationOf({ value }: GoalRow, figure: GoalFigure): Relation | undefined {
  if (figure.dimension === 'date') return monthOf(value) ? 'date' : undefined;
  if (value.kind !== 'quantity' && value.kind !== 'frequency') return undefined;
  const { dimension } = amountOf(value)!;
  if (figure.unit === '') {
    const isNumber =
      value.kind === 'quantity' && !['money', 'ratio', ...SPANS].includes(dimension.split('/')[0]!);
    return isNumber && value.operator !== '≥' && value.operator !== '>' ? 'none' : undefined;
  }
  const isSameNumber = value.kind === 'quantity' && new Big(value.number).eq(figure.number);
  const isSameDimension =
    dimension === figure.dimension ||
    countedAs(dimension).some((unit) => countedAs(figure.dimension).includes(unit));
  // Of several places that are each looked at every month, a row can count all visits.
  if (figure.isRepeated && value.kind === 'quantity' && amountOf(value)!.amount.gte(figure.amount))
    return undefined;
  if (isSameDimension && isSameNumber && !isSameAmount(value, figure)) return 'unit';
  if (figure.isRough) return undefined;
  if (isSameDimension) return 'amount';
  if (!isSameNumber) return undefined;
  const isSpan = SPANS.includes(dimension) && SPANS.includes(figure.dimension);
  return isSpan ? 'unit' : isOtherPiece(dimension, figure) ? 'piece' : undefined;
}

function isSameAmount(value: Value, { amount }: Pick<GoalFigure, 'amount'>): boolean {
  return amountOf(value)?.amount.eq(amount) === true;
}

function shareOf(name: string, clause: string, rarity: ReadonlyMap<string, number>): number {
  const weight = (pairs: readonly string[]) =>
    pairs.reduce((sum, pair) => sum + 1 / (rarity.get(pair) ?? 1), 0);
  const pairs = tellingPairs(name);
  return pairs.length === 0 ? 0 : weight(pairs.filter((pair) => clause.includes(pair))) / weight(pairs);
}

/** Does the name say all that tells what the figure is of: 适配率, of 残疾人辅助器具适配率? */
function saysWholly(name: string, figure: GoalFigure, relation: Relation): boolean {
  const pairs = figurePairs(figure);
  const said = pairs.filter((pair) => compactText(name).includes(pair)).length;
  // A number that is the same but for its unit needs fewer words.
  return said >= (relation === 'amount' ? 2 : 1) && said >= pairs.length * LEAST_SHARE;
}

/** In how many names each pair stands. */
function rarityIn(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of names.flatMap(tellingPairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** Close enough in words that the two must be about the same thing. */
function isAbout({ row: { indicator }, figure, relation, share }: GoalMatch): boolean {
  const { name } = indicator;
  const { clause } = figure;
  // 累计, 新增, 人均 make another thing of the same noun; a date belongs to one stage of the work.
  const isSpan = relation === 'unit' && SPANS.includes(figure.dimension);
  if (!isSpan && !saySame(name, clause.replace('其中', ''), 'scopeWords')) return false;
  if (relation === 'date')
    return isWholeEnd(figure) || isSameStage(name, figure) || saySame(name, clause, 'stageWords');
  if (figure.isRepeated && relation === 'amount' && RHYTHM_NAME.test(nameHead(name)))
    return share >= LEAST_SHARE_OF_SAME;
  if (relation === 'unit') return share >= LEAST_SHARE_OF_SAME || figure.number.length >= TELLING_DIGITS;
  if (share < LEAST_SHARE) return false;
  if (relation === 'none') return shareOf(clause, compactText(name), new Map()) >= LEAST_SHARE;
  // 合格率 and 覆盖率 of the same thing are two things.
  return figure.dimension !== 'ratio' || clause.includes(nameHead(name).slice(-3));
}

const isSame = ({ row, figure, relation }: GoalMatch) =>
  relation === 'date'
    ? monthOf(row.value)?.month === Number(figure.number)
    : (relation === 'amount' || relation === 'none') && isSameAmount(row.value, figure);

const sumOf = (amounts: readonly Big[]) => amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));

const END =
  /^(?:在|于|年)*(?:全部|全面|整体|年内)*(?:前|之前)?(?:全部|全面)*(?:完工|完成|竣工|建成)(?:并|投入|交付|使用|验收|任务|建设|工程|$)*$/;
const RHYTHM_NAME = /频次|频率|次数$/;

/** Beginning and end of a work, by the words that stand right behind a date, or end a name. */
const STAGES = ['开工|动工|启动', '完工|竣工|建成', '验收|竣工验收'].map((words) => ({
  said: new RegExp(`^(?:份|底|末|初|[上中下]旬|前|之前|全部|全面|完成|通过|正式)*(?:${words})`),
  named: new RegExp(`(?:${words})(?:时间|时限|日期|期限|时点|完成时间)?$`),
}));
const isSameStage = (name: string, { clause, text }: GoalFigure) => {
  const behind = clause.slice(clause.indexOf(text) + text.length);
  return STAGES.some(({ said, named }) => said.test(behind) && named.test(nameHead(name)));
};
const END_NAME = /(?:完工|完成|竣工|建成)(?:时间|时限|日期|期限|时点)?$/;

/** 6月底前完工: nothing but the end of it all. */
const isWholeEnd = ({ clause, text }: GoalFigure) => END.test(clause.replace(text, ''));

/** The one date of the goal and the one of the rows, both of them the end of the work. */
const isOnlyEnd = (
  row: GoalRow,
  figure: GoalFigure,
  rows: readonly GoalRow[],
  figures: readonly GoalFigure[],
) =>
  isWholeEnd(figure) &&
  END_NAME.test(nameHead(row.indicator.name)) &&
  figures.every((other) => other === figure || other.dimension !== 'date') &&
  rows.every((other) => other === row || !monthOf(other.value));

/** The one date of a beginning or end in the goal, and the one row that asks for it. */
const isOnlyStage = (
  row: GoalRow,
  figure: GoalFigure,
  rows: readonly GoalRow[],
  figures: readonly GoalFigure[],
) => {
  const { name } = row.indicator;
  return (
    isSameStage(name, figure) &&
    figures.every((other) => other === figure || other.dimension !== 'date' || !isSameStage(name, other)) &&
    rows.every(
      (other) => other === row || !monthOf(other.value) || !isSameStage(other.indicator.name, figure),
    )
  );
};

/** Figures and rows that are about each other and nothing else, and say different things. */
export function goalDifferences(rows: readonly GoalRow[], figures: readonly GoalFigure[]): GoalMatch[] {
  if (figures.length === 0) return [];
  const rarity = rarityIn(rows.map(({ indicator }) => indicator.name));
  const all = figures.flatMap((figure) =>
    rows.flatMap((row): GoalMatch[] => {
      const relation = relationOf(row, figure);
      const { name } = row.indicator;
      const said = relation ? shareOf(name, figure.clause, rarity) : 0;
      const share =
        relation === 'date' &&
        (isOnlyEnd(row, figure, rows, figures) || isOnlyStage(row, figure, rows, figures))
          ? LEAST_SHARE
          : relation && said < SAID_WHOLLY && saysWholly(name, figure, relation)
            ? SAID_WHOLLY
            : said;
      return relation && share > 0 ? [{ row, figure, relation, share }] : [];
    }),
  );
  const ofRow = (row: GoalRow, list = all) => list.filter((match) => match.row === row);
  const ofFigure = (figure: GoalFigure, list = all) => list.filter((match) => match.figure === figure);
  // A row can be the sum of several figures (综合演练2次、专项演练6次), and a figure that of several rows.
  const isSettled = ({ row, figure }: GoalMatch) => {
    const [parts, wholes] = [ofRow(row), ofFigure(figure)];
    return (
      [...parts, ...wholes].some(isSame) ||
      (parts.length > 1 &&
        isSameAmount(row.value, { amount: sumOf(parts.map((part) => part.figure.amount)) })) ||
      (wholes.length > 1 &&
        sumOf(wholes.flatMap((whole) => amountOf(whole.row.value)?.amount ?? [])).eq(figure.amount))
    );
  };
  const dates = all.filter(({ relation }) => relation === 'date');
  // Names of dates say little but 完成时间; one date in the goal and one in the rows must be the same.
  const isTold = ({ relation, share }: GoalMatch) =>
    relation !== 'date' || share >= LEAST_SHARE || dates.length === 1;
  const open = all.filter((match) => !isSettled(match));
  const isAlone = (match: GoalMatch) =>
    [...ofRow(match.row, open), ...ofFigure(match.figure, open)].every(
      (other) => other === match || other.share < RIVAL_SHARE,
    );
  return open.filter((match) => isAbout(match) && isTold(match) && isAlone(match));
}
