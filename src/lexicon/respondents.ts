// Who answers a satisfaction survey: those who are served, or those who serve.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import { nameHead } from './nameHead';
import respondents from './respondents.json';

const OWN = new RegExp(`(?:${respondents.own.join('|')})(?:的)?满意(?:度|率|程度)$`);
const ABOUT = new RegExp(respondents.about.join('|'));

/** 场馆工作人员满意度: staff are asked, and not others about the staff. */
export const asksOwnStaff = remembered((name): boolean => {
  const head = nameHead(name);
  return OWN.test(head) && !ABOUT.test(head);
});

const OWN_STAFF =
  /^(.+?)(?:在编|全体|一线|干部)*(?:职工|员工|干部|工作人员|馆员|管理人员|从业人员|办事人员)(?:的)?满意(?:度|率|程度)$/;

/** 图书馆职工满意度, asked by the 图书馆 itself. */
export function asksStaffOf(name: string, department: string): boolean {
  const [, place] = OWN_STAFF.exec(nameHead(name)) ?? [];
  return place !== undefined && place.length >= 2 && compactText(department).endsWith(place);
}

/** The public that a text names, whatever else it says. */
export const publicNamed = (text: string): string | undefined =>
  respondents.publics.find((word) => text.includes(word));
const FOR_STAFF = /职工|员工|食堂|体检|后勤|人员经费|队伍建设|党建/;
/** Is a text about the staff itself? */
export const isForStaff = (text: string) => FOR_STAFF.test(text);

const SUPERVISORS =
  /(?:^|[^被受])(?:监管|执法|检查|稽查|督查|巡查|办案|监督|审批|评审|巡察)(?:工作)?人员(?:的|综合)?满意(?:度|率|程度)$/;

/** 执法人员满意度: those who inspect are asked, and not those who are inspected or protected. */
export const asksSupervisors = remembered((name): boolean => SUPERVISORS.test(nameHead(name)));

/** Whom a project serves, where its texts name the public. */
export const publicServed = (text: string): string | undefined =>
  respondents.inward.some((word) => text.includes(word)) ? undefined : publicNamed(text);

const longestFirst = (groups: typeof respondents.groups) =>
  groups
    .flatMap(({ people, signs }) => people.map((word) => ({ word, people, signs })))
    .sort((a, b) => b.word.length - a.word.length);
const PEOPLE = longestFirst(respondents.groups);

/** Those whom a satisfaction is asked of, where a field of work goes with them. */
const groupIn = remembered((name) => PEOPLE.find(({ word }) => name.includes(word)));

/** 参保居民 in texts that speak of no insurance. */
export function foreignRespondent(name: string, context: string): string | undefined {
  const group = groupIn(nameHead(name));
  if (!group) return undefined;
  return [...group.people, ...group.signs].some((word) => context.includes(word)) ? undefined : group.word;
}

/** A definition that counts others than the name asks: insiders instead of those served. */
export function otherRespondent(
  name: string,
  definition: string,
): { asked: string; counted: string } | undefined {
  const asked = groupIn(nameHead(name))?.word ?? respondents.publics.find((word) => name.includes(word));
  if (!asked || respondents.insiders.some((word) => name.includes(word))) return undefined;
  const isServed = [asked, ...respondents.anyone].some((word) => definition.includes(word));
  const counted = isServed ? undefined : respondents.insiders.find((word) => definition.includes(word));
  return counted === undefined ? undefined : { asked, counted };
}
