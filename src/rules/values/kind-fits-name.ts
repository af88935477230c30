// 准确率 among the timely, 办结率 among satisfaction: what a name ends with says where it belongs.
import { contains, endsWith } from '../../lexicon';
import { level2OfKind } from '../../domain/profiles';
import { isPercent, plainUnit, unitOf } from '../measures';
import { defineRule } from '../rule';

/** Heads, visits or bodies that are served, taught or informed; who earns, trades or travels is another matter. */
const SERVED =
  /参观|阅读|借阅|查阅|查档|观看|收听|观众|读者|听众|受众|受教育|科普|宣传|宣教|培训|服务|共享|惠及|受益|覆盖|就诊|诊疗|救助|帮扶|咨询|参与|参加|知晓|访问量|点击|接待/;
const EARNING =
  /收入|增收|产值|销售|消费|税|利润|经营|旅游|游客|住宿|客流|商|市场|贷|融资|就业|创业|岗位|企业|农户|产业|合作社|种植|养殖|节约|损失|价|电商|直播|贫|经济/;
const HEADS = ['人', '名', '人次', '户', '户次', '个', '家', '次', '位', '所'];
const isServing = (name: string, unit: string | undefined) =>
  unit !== undefined && HEADS.includes(plainUnit(unit)) && SERVED.test(name) && !EARNING.test(name);

export default defineRule({
  id: 'kind-fits-name',
  title: { 'zh-CN': '指标列在该列的类别', 'en-US': 'Indicators under their own heading' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'regulation',
  source:
    '财预〔2015〕88号、财预〔2021〕101号：质量指标反映标准和水平，时效指标反映及时程度，满意度指标反映认可程度',
  scope: 'table',
  kinds: ['project', 'annual'],
  yieldsTo: ['management-as-result'],
  messages: {
    notTimely: {
      'zh-CN':
        '“{name}”（{value}）讲的是做得好不好、全不全，与时间无关，却列在“{found}”下。请移到“{expected}”。',
      'en-US':
        '“{name}” ({value}) is about how well or how much was done, not when, but stands under “{found}”. Move it to “{expected}”.',
    },
    notSatisfaction: {
      'zh-CN':
        '“{name}”（{value}）不是问服务对象满不满意，却列在“{found}”下。请移到它所属的类别，这里写满意度。',
      'en-US':
        '“{name}” ({value}) asks nobody whether they are content, but stands under “{found}”. Move it where it belongs, and put a satisfaction here.',
    },
    notEconomic: {
      'zh-CN':
        '“{name}”（{value}）数的是多少人、多少单位得到服务，不是经济上的收益，却列在“{found}”下。请移到“{social}”，经济效益写收入、节约或减少的损失。',
      'en-US':
        '“{name}” ({value}) counts who is served, which is no gain in money, but stands under “{found}”. Move it to “{social}”; as an economic benefit name income, savings or losses avoided.',
    },
  },
  check({ view, report }) {
    const social = level2OfKind(view.profile, 'socialBenefit')!.level2.name;
    const expected = level2OfKind(view.profile, 'quality')!.level2.name;
    for (const { name, kind, kindText, target, nameCell, kindCell } of view.indicators) {
      const at = { cells: [nameCell, kindCell], values: { name, value: target.text, found: kindText } };
      if (kind === 'timeliness') {
        const isTime = contains(name, 'timeWords') || contains(name, 'momentWords');
        if (isTime || !isPercent(target) || !endsWith(name, 'qualityEnds')) continue;
        report({ message: 'notTimely', ...at, values: { ...at.values, expected } });
      } else if (kind === 'satisfaction') {
        if (contains(name, 'opinionWords') || !endsWith(name, 'workEnds')) continue;
        report({ message: 'notSatisfaction', ...at });
      } else if (kind === 'economicBenefit' && isServing(name, unitOf(target))) {
        report({ message: 'notEconomic', ...at, values: { ...at.values, social } });
      }
    }
  },
});
