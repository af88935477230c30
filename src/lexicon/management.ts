// Names that look at the use of the budget or the presence of staff.
import { remembered } from '../domain/remembered';
import { nameHead } from './nameHead';

const MONEY =
  /专款专用率?$|(?:预算|资金)(?:执行|支出|使用|拨付|下达)(?:完成)?(?:率|进度)$|(?:预算|资金)(?:支付|执行|支出)进度(?:完成)?(?:率|情况)?$|资金使用(?:合规|规范)(?:率|性)?$|资金到位率$/;
/** How fast a bond is spent is asked of the project itself. */
const OF_BONDS = /债券|专项债/;
const STAFF =
  /(?:工作|管理|检查|执法|项目|监督|经办|办公|业务|机关|本单位|项目部|领导小组)人员(?:到岗|在岗|出勤|到位)率$|^人员(?:到岗|在岗|出勤|到位)率$/;

/** What the name looks at, in Chinese; undefined for an output or effect. */
export const managementIn = remembered((name): string | undefined => {
  const head = nameHead(name);
  if (MONEY.test(head) && !OF_BONDS.test(head)) return '资金管理';
  return STAFF.test(head) ? '人员管理' : undefined;
});
