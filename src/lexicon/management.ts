// Names that look at the use of the budget or the presence of staff.
import { remembered } from '../domain/remembered';
import { nameHead } from './nameHead';

const MONEY =
  /专款专用率?$|(?:预算|资金)(?:执行|支出|使用|拨付|下达)(?:完成)?(?:率|进度)$|(?:预算|资金)(?:支付|执行|支出)进度(?:完成)?(?:率|情况)?$|资金使用(?:合规|规范)(?:率|性)?$|资金到位率$/;
/** How fast a bond is spent is asked of the project itself. */
const OF_BONDS = /债券|专项债/;
const STAFF =
  /(?:工作|管理|检查|执法|项目|监督|经办|办公|业务|机关|本单位|项目部|领导小组)人员(?:到岗|在岗|出勤|到位)率$|^人员(?:到岗|在岗|出勤|到位)率$/;

const OWN_STAFF =
  /(?:队伍|队员|人员|编外|聘用|临聘|辅警|协管员?|护林员|巡护员|网格员|保洁员|机关|本单位|干部|职工)[^,，、]{0,8}(?:工资|薪酬|薪金|津补贴|津贴|奖金)(?:水平|标准|额|总额)?$/;
const EARNED =
  /企业|城镇|居民|农民|全[省市县区]|最低|征地|就业|退休|受益|脱贫|村民|低收入|清欠|追讨|拖欠|行业/;

/** 作业队员月均工资: what staff of one's own is paid. What people earn is an effect. */
export const isOwnWage = remembered((name): boolean => {
  const head = nameHead(name);
  return OWN_STAFF.test(head) && !EARNED.test(head);
});

/** What the name looks at, in Chinese; undefined for an output or effect. */
export const managementIn = remembered((name): string | undefined => {
  const head = nameHead(name);
  if (MONEY.test(head) && !OF_BONDS.test(head)) return '资金管理';
  return STAFF.test(head) ? '人员管理' : undefined;
});
