// Who answers a satisfaction survey: those who are served, or those who serve.
import { remembered } from '../domain/remembered';
import { nameHead } from './nameHead';
import respondents from './respondents.json';

const OWN = new RegExp(`(?:${respondents.own.join('|')})(?:的)?满意(?:度|率|程度)$`);
const ABOUT = new RegExp(respondents.about.join('|'));

/** 场馆工作人员满意度: staff are asked, and not others about the staff. */
export const asksOwnStaff = remembered((name): boolean => {
  const head = nameHead(name);
  return OWN.test(head) && !ABOUT.test(head);
});

/** Whom a project serves, where its texts name the public. */
export const publicServed = (text: string): string | undefined =>
  respondents.inward.some((word) => text.includes(word))
    ? undefined
    : respondents.publics.find((word) => text.includes(word));
