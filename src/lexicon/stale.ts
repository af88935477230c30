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

/** Campaigns and plans named in a text that were over before the given year. */
export function stalePhrases(text: string, year: number): StalePhrase[] {
  const compact = compactText(text).replace(/[“”"]/g, '');
  const campaigns = stale.filter(({ phrase, except }) =>
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

export function pastYear(text: string, year: number): StalePhrase | undefined {
  const compact = compactText(text);
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
