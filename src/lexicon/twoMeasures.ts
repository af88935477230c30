// Names that put two measures in one: A率与B率.
import { remembered } from '../domain/remembered';
import { nameHead } from './nameHead';
import { isRateName } from './words';

const COUNT = /(?:数|数量|人次|次数|场次|户次|批次|件数|金额|面积|满意度)$/;
const NO_COUNT = /(?:参|系|指|函|基|多|少|岁|分|负|正|变|常|倍)数$/;
/** 数与数之比, 数和数差: the two make one measure. */
const RELATION =
  /(?:比|比值|比率|比例|占比|比重|差|差值|差距|差异|偏差率|偏差|误差率|误差|相关性|系数|一致率|匹配率|吻合率|符合率)$/;

const isMeasure = (text: string) => (isRateName(text) || COUNT.test(text)) && !NO_COUNT.test(text);

/** The two, as written; 及 of 及时率 and 普及率 joins nothing. */
export const twoMeasuresIn = remembered((name): [string, string] | undefined => {
  const head = nameHead(name);
  if (RELATION.test(head)) return undefined;
  // 供应稳定,价格平稳,群众放心: sentences in a row.
  const clauses = head.split(/[,;]/);
  if (clauses.length >= 3 && clauses.every((clause) => clause.length >= 3)) return [clauses[0]!, clauses[1]!];
  for (const joint of head.matchAll(/以及|[和与、,]|(?<!普)及(?![时格早])/g)) {
    const [first, second] = [head.slice(0, joint.index), head.slice(joint.index + joint[0].length)];
    if (first.length >= 2 && second.length >= 2 && isMeasure(first) && isMeasure(second))
      return [first, second];
  }
  return undefined;
});
