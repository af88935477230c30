// One department under a short and a long name: 水务局 and 水务管理局 of the same place.
import { remembered } from '../../domain/remembered';
import { isWithin, normalName } from '../workbook';
import type { ProjectView, StrategicView } from '../view';
import { defineRule } from '../rule';

/** Long enough to hold a place and a trade. */
const SHORTEST = 6;
/** An office, not a school or hospital that has neighbours of much the same name. */
const OFFICE = /(?:局|委员会)$/;

const numbersIn = (name: string) => name.match(/[\d一二三四五六七八九十]+/g)?.join() ?? '';

/** Both of one place and with one end, the longer having more signs between; not a branch of the other. */
function areNear(short: string, long: string): boolean {
  if (short.length < SHORTEST || !OFFICE.test(short) || !OFFICE.test(long)) return false;
  return (
    long.length - short.length <= 4 &&
    short.slice(0, 4) === long.slice(0, 4) &&
    isWithin(short, long) &&
    !long.startsWith(short) &&
    // 第一分局 and 第十一分局 are two.
    numbersIn(short) === numbersIn(long)
  );
}

/** Of names, one a line, the longer one that may be the same office. An edit seldom changes any of them. */
const longerNames = remembered((lines): ReadonlyMap<string, string> => {
  const names = lines.split('\n');
  return new Map(
    names.flatMap((name) => {
      const longer = names.find((other) => areNear(name, other));
      return longer === undefined ? [] : [[name, longer] as const];
    }),
  );
});

export default defineRule({
  id: 'department-consistent',
  title: { 'zh-CN': '同一部门名称一致', 'en-US': 'One department, one name' },
  severity: 'info',
  heading: 'relevance',
  basis: 'practice',
  source: '同一部门在各表用同一规范全称',
  scope: 'workbook',
  messages: {
    near: {
      'zh-CN': '主管部门写“{name}”，工作表“{sheet}”写“{other}”。如是同一部门，请统一写规范全称。',
      'en-US':
        'The department is “{name}”, on sheet “{sheet}” it is “{other}”. If they are one, use one full name.',
    },
  },
  check({ workbook, report }) {
    const views: (ProjectView | StrategicView)[] = [
      ...workbook.ofKind('project'),
      ...workbook.ofKind('strategic'),
    ];
    // Many tables, few departments: each name is compared once, and shown where it first stands.
    const firstOf = new Map<string, ProjectView | StrategicView>();
    for (const view of views) {
      const name = normalName(view.table.department);
      if (!firstOf.has(name)) firstOf.set(name, view);
    }
    const longerOf = longerNames([...firstOf.keys()].join('\n'));
    if (longerOf.size === 0) return;
    for (const view of views) {
      const longerName = longerOf.get(normalName(view.table.department));
      const longer = longerName === undefined ? undefined : firstOf.get(longerName);
      if (!longer) continue;
      report(view, {
        message: 'near',
        cells: [view.table.at.department ?? view.anchor],
        values: {
          name: view.table.department,
          other: longer.table.department,
          sheet: longer.found.sheetName,
        },
      });
    }
  },
});
