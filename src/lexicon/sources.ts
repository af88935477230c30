// What a source of figures is worth, and what a note explains.
import { compactText } from '../domain/text';
import { isKnownUnit, parseValue } from '../domain/values';
import sources from './sources.json';

const includesAny = (text: string, candidates: readonly string[]) =>
  candidates.some((word) => text.includes(word));

/** Sources so general that nobody can look them up. */
export const vagueSources: readonly string[] = sources.vague;

/** The same of figures of the past: 内部资料 names no statistics. */
export const isVagueHistory = (source: string): boolean => sources.vagueHistory.includes(compactText(source));

/** 同上, 见备注: look elsewhere. */
export const isDitto = (source: string): boolean => sources.ditto.includes(compactText(source));

const ELSEWHERE =
  /^(?:参照|参考|借鉴|比照|对照)(?:外|其他|其它|周边|邻近|相邻|兄弟|先进|同类|发达|部分)[^《》]*(?:做法|经验|水平|情况|地区|单位|省份?|市|县|区)$/;

/** 参照外省做法: what others do, and nobody can tell who. */
export const isElsewhere = (source: string): boolean => ELSEWHERE.test(compactText(source));

const ORGANISATION =
  '(?:局|委|委员会|办|办公室|厅|部|部门|联|联合会|府|院|站|中心|公司|集团|协会|银行|省|市|县|区)';
const NAMELESS = new RegExp(
  `^(?:[^《》〔\\[\\d关于]{1,16}?${ORGANISATION}[、和与及]?)+的?(?:联合|下发|印发|下达|有关|相关|发布|内部)*的?(?:通知|文件|意见|规定|要求|函|批复|纪要|会议纪要)$`,
);

/** 市局、区局联合通知: who wrote, and neither title nor number. */
export const isNameless = (source: string): boolean => NAMELESS.test(compactText(source));

const BARE_ORGANISATION = /^[^《》\d]{2,14}(?:部门|公司|集团|协会|单位|企业|局)$/;

/** 税务部门, 某某公司: whose figures, and not which. */
export const isBareOrganisation = (source: string): boolean =>
  BARE_ORGANISATION.test(compactText(source)) && !source.includes('统计局');

/** 2550人次 in the place of a source. */
export function isFigure(source: string): boolean {
  const value = parseValue(source);
  if (value.kind !== 'quantity' && value.kind !== 'frequency') return false;
  return value.unit !== '' && isKnownUnit(value.unit)
    ? !/^(?:19|20)\d\d年/.test(compactText(source))
    : /^[\d.]+$/.test(compactText(source)) && !/^(?:19|20)\d\d$/.test(compactText(source));
}

/** What somebody said or reported once, which no record of one's own work can be drawn from. */
export const isHearsay = (source: string): boolean =>
  sources.hearsay.some((word) => compactText(source).endsWith(word));

const OWN_PAPER =
  /^(.*?(?:局|委|委员会|办|办公室|厅|馆|中心|联合会))(?:20\d\d年?)?(?:年度)?(?:重点)?(?:工作要点|工作计划|工作总结|工作安排|工作打算)$/;
/** Offices that set work for others, or are above them. */
const SETS_FOR_ALL =
  /^(?:国家|中央|全国)|[省部]|自治区|财政|审计|统计|发展|发改|组织|编办|机构编制|党委|县委$|市委$|区委$|政府|纪委/;

/** 文化和旅游局 of 某市文化和旅游局工作要点: whose plan of work a source is, where that office sets none for others. */
export function planOfOffice(source: string): string | undefined {
  const [, office] = OWN_PAPER.exec(compactText(source).replace(/[《》]/g, '')) ?? [];
  if (!office || SETS_FOR_ALL.test(office)) return undefined;
  return office.replace(/^.*[市县区州旗]/, '');
}

/** A limit that is set from above: 省下达的控制指标. */
export const isBinding = (source: string): boolean => includesAny(compactText(source), sources.binding);

/** Pages that anybody may write, which no figure can be based on. */
export const unreliableSources: readonly string[] = sources.unreliable;

/** Documents that are written anew each year: 2023年考核目标. */
export function isYearlyDocument(source: string): boolean {
  return includesAny(compactText(source), sources.yearly);
}

/** The year that figures of a source end with: 2019年统计公报; undefined where it goes on, or is of no year. */
export function lastYearOf(source: string): number | undefined {
  const text = compactText(source);
  if (includesAny(text, sources.lasting)) return undefined;
  const years = [...text.matchAll(/(?<!\d)(20\d\d)(?=年|统计|公报|-20|—20)/g)].map(([year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** Everyday statistics of one's own, which say what was, not what should be. */
export function isOwnStatistics(source: string): boolean {
  return includesAny(source, sources.statistics) && !includesAny(source, sources.publishedStatistics);
}

/** A source of targets, which say what should be, not what was. */
export function isTargetSource(source: string): boolean {
  return includesAny(source, sources.targets);
}

const NO_STANDARD_OF = /^(?:暂无|尚无|没有|无|缺乏)[^,，]{0,12}标准$/;

const PLANNED = /(?:^|[,，;；。])规划(?:值|目标)(?:为|是|系|取|按)[^,，;；。]*/g;

/** Does a 备注 give a reason, rather than name a source once more? */
export function givesReason(note: string): boolean {
  // 规划值为2030年控制数 says nothing of this year's target.
  const text = compactText(note).replace(PLANNED, '');
  if (includesAny(text, sources.reasonWords)) return true;
  // That there is no standard explains nothing else, and takes nothing from the reason beside it.
  const others = text.split(/[;；。]/).filter((clause) => !NO_STANDARD_OF.test(clause));
  return others.some((clause) => clause.length >= 10 && !includesAny(clause, sources.sourceNouns));
}

const DENIES = /(?:无|没有|暂无|尚无|缺乏)(?:[^,，。;；]{0,6}[、和及与或])?(?:相关|明确)?的?/.source;
const NO_HISTORY = new RegExp(`${DENIES}(?:历史|往年|历年)(?!遗留|原因|欠)`);
const NO_STANDARD = new RegExp(`${DENIES}标准(?!化|差|件|间)`);

/** What a 备注 says there is none of. A note that tells what stands in instead denies nothing. */
export function deniedBy(note: string): { history?: string; standard?: string } {
  // 2023年首次开展 has a past since, 今年首次开展 has none.
  const text = compactText(note).replace(/(?:今|本)年度?(?=首次)/g, '');
  if (includesAny(text, sources.stoodIn)) return {};
  const history = sources.firstYear.find((word) => text.includes(word)) ?? NO_HISTORY.exec(text)?.[0];
  const standard = NO_STANDARD.exec(text)?.[0];
  return { ...(history && { history }), ...(standard && { standard }) };
}
