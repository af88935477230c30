// Which district, county or city a text speaks of, as far as words around the name make sure that it is one.
import places from './places.json';

const DEPARTMENT = /^\p{Script=Han}{2,4}?[市区县旗]/u;
const MENTION = new RegExp(
  `(?<=${places.before.join('|')})(\\p{Script=Han}{2,3}[市区县旗])(?=${places.after.join('|')})`,
  'gu',
);

const isName = (text: string) =>
  !/[全本各我为]/.test(text) &&
  ![...places.noStarts, ...places.before].some((start) => text.startsWith(start)) &&
  !places.noEnds.some((end) => text.endsWith(end));

/** 北岭县 of 北岭县水利局; undefined for a department that names no place. */
export function placeOfDepartment(department: string): string | undefined {
  const [place] = DEPARTMENT.exec(department.trim()) ?? [];
  return place && isName(place) ? place : undefined;
}

/** Places that a text works for: 为…县经济社会发展. */
export const placesServed = (text: string): string[] =>
  [...text.matchAll(MENTION)].map((match) => match[1]!).filter(isName);

/** Does the text speak of work for another place, such as 对口支援? */
export const isForPartners = (text: string) => places.partners.some((word) => text.includes(word));
