// Which units a name's noun can be counted in.
import { remembered } from '../domain/remembered';
import { dimensionOf, normaliseUnit } from '../domain/values';
import { nameHead } from './nameHead';
import nouns from './nouns.json';

export interface NounClass {
  /** `unit` in one spelling and without 万 or 亿 before it. */
  fits(unit: string): boolean;
  /** For people: what is usual. */
  example: string;
  isMoney: boolean;
  /** Says the name itself what is counted (人数, 次数, 面积, 座数)? */
  isExplicit: boolean;
  /** Only some units are out of the question; a percentage is not. */
  isLoose: boolean;
}

const longestEnd = (text: string, ends: readonly string[]) =>
  ends.filter((word) => text.endsWith(word)).reduce((best, word) => Math.max(best, word.length), 0);

/** 座数, 册数: the measure word is part of the name. */
const MEASURE_COUNTED =
  /([个项件块本台套辆部支条张份篇幅期批座栋幢间所处口盏株棵头宗例起笔届班艘架册])数量?$/;
const COUNTED = /(?:数量|总数|数)$/;
/** 补贴数量 can be an amount of money. */
const OF_MONEY = /资金|补贴|补助|贷款|金额|投资|收入|税|基金|债券|保费|[^免]费/;
const ACTIONS = new RegExp(`(?:${nouns.actions.join('|')})+$`);

const notMeasured = (unit: string) => !nouns.dimensions.measured.includes(dimensionOf(unit).split('/')[0]!);

function ofFamilies(names: readonly string[], example: string, isExplicit: boolean): NounClass {
  const families = names as (keyof typeof nouns.families)[];
  const units = families.flatMap((family) => nouns.families[family]);
  return {
    // 剂次 is a sort of 次, 亩次 a sort of 亩.
    fits: (unit) =>
      units.includes(unit) ||
      (unit.endsWith('次') && (units.includes('次') || units.includes(unit.slice(0, -1)))),
    example,
    isMoney: families.includes('money'),
    isExplicit,
    isLoose: false,
  };
}

const counted = (example: string): NounClass => ({
  fits: notMeasured,
  example,
  isMoney: false,
  isExplicit: true,
  isLoose: false,
});

/** 危桥改造数量: what is counted stands before 数量, and before what is done with it. */
function countedThing(head: string): NounClass | undefined {
  const before = head.replace(COUNTED, '').replace(/总$/, '');
  const thing = before.replace(ACTIONS, '');
  for (const stem of [before, thing]) {
    const object = nouns.objects.find(({ ends }) => longestEnd(stem, ends) > 0);
    if (object) return counted(object.example);
    if (longestEnd(stem, nouns.peopleEnds) > 0) return ofFamilies(['people'], '人', true);
  }
  // A quantity of whatever else can be a weight or an area, but not money.
  if (!head.endsWith('数量') || OF_MONEY.test(head)) return undefined;
  const fits = (unit: string) => dimensionOf(unit) !== 'money';
  return { fits, example: '个、件、吨等', isMoney: false, isExplicit: true, isLoose: true };
}

/** A bureau's own: names that end with the noun are counted in these units. */
export interface NounUnits {
  noun: string;
  units: readonly string[];
}

function ofUnits(written: readonly string[]): NounClass {
  const units = written.map(normaliseUnit);
  return {
    fits: (unit) => units.includes(unit),
    example: written.join('、'),
    isMoney: units.some((unit) => dimensionOf(unit) === 'money'),
    isExplicit: false,
    isLoose: false,
  };
}

function builtInClass(head: string): NounClass | undefined {
  const [found] = nouns.classes
    .map((entry) => ({ entry, length: longestEnd(head, entry.ends) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  if (found) return ofFamilies(found.entry.families, found.entry.example, 'isExplicit' in found.entry);
  // 驻村干部数 counts people, not 部.
  const isPeople = longestEnd(head.replace(COUNTED, ''), nouns.peopleEnds) > 0;
  const measure = isPeople ? undefined : MEASURE_COUNTED.exec(head)?.[1];
  if (measure) return counted(measure);
  if (COUNTED.test(head)) return countedThing(head);
  const { ends, never, example } = nouns.events;
  if (longestEnd(head, ends) === 0) return undefined;
  const fits = (unit: string) => !never.includes(dimensionOf(unit));
  return { fits, example, isMoney: false, isExplicit: false, isLoose: true };
}

/**
 * The class of nouns that a name ends with; a bureau's own nouns come first, the longest of them, and after a noun
 * that it has taken away any unit will do.
 */
export function createNounClass(
  own: readonly NounUnits[] = [],
  removed: readonly string[] = [],
): (name: string) => NounClass | undefined {
  const classes = new Map(own.map(({ noun, units }) => [nameHead(noun), ofUnits(units)]));
  const nounsOfOwn = [...new Set([...classes.keys(), ...removed.map(nameHead)])].sort(
    (a, b) => b.length - a.length,
  );
  return remembered((name) => {
    const head = nameHead(name);
    const ending = nounsOfOwn.find((noun) => head.endsWith(noun));
    return ending === undefined ? builtInClass(head) : classes.get(ending);
  });
}
