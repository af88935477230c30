// Texts that speak of years gone by.
import { compactText } from '../domain/text';
import stale from './stale.json';

export interface StalePhrase {
  phrase: string;
  /** The last year in which it was current. */
  lastYear: number;
}

const NUMERALS = '一二三四五六七八九';

/** 十一五 ended in 2010, and each five-year plan five years after the one before. */
function plans(text: string): StalePhrase[] {
  return [...text.matchAll(/十([一二三四五六七八九])五(?![\d年月日号])/g)].map(([phrase, which]) => ({
    phrase,
    lastYear: 2005 + 5 * (NUMERALS.indexOf(which!) + 1),
  }));
}

/** 2021-2023年行动方案: a span that is over. */
function spans(text: string): StalePhrase[] {
  return [...text.matchAll(/20\d\d年?[-—–~至]+(20\d\d)年/g)].map(([phrase, last]) => ({
    phrase,
    lastYear: Number(last),
  }));
}

/** The year in which the last plan that a source names ends: 2025 of 市“十四五”规划, or of 2021-2025年行动方案. */
export function planEnd(source: string): number | undefined {
  const compact = compactText(source).replace(/[“”"‘’'「」]/g, '');
  const ends = [...plans(compact), ...spans(compact)].map(({ lastYear }) => lastYear);
  // 十四五规划和2035年远景目标纲要 goes on.
  const years = [...compact.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([named]) => Number(named));
  return ends.length === 0 ? undefined : Math.max(...ends, ...years);
}

/** 十三五期间, 十三五以来, 较十三五末: what was then is looked back on. */
const LOOKS_BACK =
  /(?:比|较|自|从|总结|巩固|衔接|回顾|评估|承接)[^,，。;；]{0,6}十.五|十.五[^,，。;；]{0,8}(?:以来|基础|成果|成效|总结|评估|收官|遗留|续建|结转|基数|水平)/;
const AIMS_AT = /(?:到|至|力争|确保|实现|争取)在?十.五(?:规划)?(?:时期|期)?末/;

/**
 * A five-year plan that had ended before the given year and that a goal still aims at (`isAim`), or speaks of as if
 * it ran. Undefined where the goal looks back on it, or names a later plan too.
 */
export function endedPlan(text: string, year: number): (StalePhrase & { isAim: boolean }) | undefined {
  const compact = compactText(text).replace(/[“”"‘’'「」《》]/g, '');
  const named = plans(compact);
  const last = named.find(({ lastYear }) => lastYear < year);
  if (!last) return undefined;
  const isAim = AIMS_AT.exec(compact)?.[0].includes(last.phrase) ?? false;
  if (!isAim && (LOOKS_BACK.test(compact) || named.some(({ lastYear }) => lastYear >= year)))
    return undefined;
  return { ...last, isAim };
}

/** The year before the given one that a name is of; undefined where it names this year or a later one too. */
export function yearGoneBy(name: string, year: number): number | undefined {
  const years = [...compactText(name).matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([found]) => Number(found));
  return years.length > 0 && years.every((named) => named < year) ? Math.max(...years) : undefined;
}

/** A campaign, and longer phrases that go on speaking of it. */
export type Campaign = StalePhrase & { except: readonly string[] };

export const knownCampaigns: readonly Campaign[] = stale;

/** Of these campaigns and of plans, what is named in a text and was over before the given year. */
export function stalePhrasesOf(known: readonly Campaign[], text: string, year: number): StalePhrase[] {
  const compact = compactText(text).replace(/[“”"]/g, '');
  const campaigns = known.filter(({ phrase, except }) =>
    except.reduce((left, word) => left.replaceAll(word, ''), compact).includes(phrase),
  );
  return [...plans(compact), ...spans(compact), ...campaigns].filter(({ lastYear }) => lastYear < year);
}

/**
 * Years gone by that a text speaks of as still to come or as current: a deadline, a meeting whose spirit is to be
 * followed, work of that year. What is only compared with, settled or cited is not among them.
 */
const CURRENT = [
  /(20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|末)?(?:之?前)(?:完成|建成|完工|竣工|投入|实现|拨付|达到|开工|交付|办结|$)/g,
  /(?:到|至|于|确保|力争|计划|预计)(20\d\d)年(?:\d{1,2}月)?(?:年?底|末)?(?:之?前)?(?:完成|建成|完工|竣工|投入|实现|达到)/g,
  /(20\d\d)年度?[^,，。;；]{0,12}(?:会议精神|工作会议|重要讲话|工作要点|工作部署|政府工作报告)/g,
  /(?:^|[。；;\n])(?:\d{1,2}[.、)])?(20\d\d)年度?(?:计划|拟|将|全年|完成|实施|开展|举办|组织|新建|实现)/g,
];

const NAMED_YEAR = /20\d\d年/;

export function pastYear(text: string, year: number): StalePhrase | undefined {
  const compact = compactText(text);
  if (!NAMED_YEAR.test(compact)) return undefined;
  // Beside this year or a later one an earlier year tells how it began.
  const isMultiYear = [...compact.matchAll(/20\d\d(?=年)/g)].some(([named]) => Number(named) >= year);
  for (const pattern of isMultiYear ? CURRENT.slice(0, -1) : CURRENT) {
    for (const [phrase, named] of compact.matchAll(pattern)) {
      if (Number(named) < year) return { phrase: phrase.replace(/^[。；;]/, ''), lastYear: Number(named) };
    }
  }
  return undefined;
}

/** A day or the end of a period in a year gone by, where a target should name a time to come. */
export function pastDate(value: string, year: number): StalePhrase | undefined {
  const [phrase, named] = /(20\d\d)年?[-./]?(?:\d{1,2}月?)?(?:\d{1,2}日?)?/.exec(compactText(value)) ?? [];
  return phrase && Number(named) < year ? { phrase, lastYear: Number(named) } : undefined;
}
