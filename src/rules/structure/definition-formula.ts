// A rate whose definition is a formula that cannot give it.
import { compactText } from '../../domain/text';
import { endDirection, isRateName, nameHead } from '../../lexicon';
import { isPercent } from '../measures';
import { defineRule } from '../rule';

/** ×100%, ×1000‰ and 100%× only say how the quotient is written. */
const SCALE = /[×*✕]\(?\d[\d.,]*[%‰]?[百千万亿]?\)?|\d[\d.,]*[%‰]?[×*✕]/g;
const PRODUCT = /[^\d×*✕][×*✕][^\d×*✕]/;
/** Anything that says that two things are divided, or that parts are weighed and put together. */
const NO_MERE_PRODUCT = /[÷/]|除以|除|占|比(?!较)|率|权重|系数|得分|百分/;

/** The formula without `…率=` before it. */
const formulaOf = (definition: string) => compactText(definition).replace(/^[^=]*=/, '');

function isProduct(formula: string): boolean {
  const bare = formula.replace(SCALE, '');
  return PRODUCT.test(bare) && !NO_MERE_PRODUCT.test(bare);
}

/** Both sides of the only division; undefined where there is none, or sums and differences beside it. */
function quotient(formula: string): { above: string; below: string } | undefined {
  const parts = formula.replace(SCALE, '').split(/÷|\/|除以/);
  if (parts.length !== 2 || /[-－—+＋]|减|加|扣/.test(formula)) return undefined;
  const [above, below] = parts.map((part) => part.replace(/^[(（]+/, ''));
  return { above: above!, below: below! };
}

/** 应发人数÷实发人数: what was due is the whole, what was done the part. 应急 and the like are other words. */
const isUpsideDown = ({ above, below }: { above: string; below: string }) =>
  /^(?:年内|全年|当年|本年)?应(?![急用届对聘试征诉邀税激变力])/.test(above) &&
  /^(?:年内|全年|当年|本年)?(?:实际|实|已)/.test(below);

/** What has still to be done, or could be, is a whole although it names the doing: 计划完成数, 可利用量. */
const DUE = /应|需|可|能|待|拟|计划|目标|任务|总|全部|符合|要求|上年|去年|上期|基期|原/;
const PREFIXES = /^(?:已|实际|按期|按时|及时|年内|全年|当年|本年|累计)*/;

/** 发现隐患数÷已整改隐患数 for 整改率: what the rate is named after stands below the line only. */
function isDoneBelow(name: string, { above, below }: { above: string; below: string }): boolean {
  const [, core] = /([\p{L}]{2})率$/u.exec(nameHead(name)) ?? [];
  if (!core || above.includes(core) || DUE.test(below) || endDirection(name) === 'less') return false;
  return below.replace(PREFIXES, '').startsWith(core) || below.includes(`已${core}`);
}

/** Both sides of a plain fraction changed over; undefined where brackets or more signs stand in it. */
function turnedRound(definition: string): string | undefined {
  const [, before = '', above, sign, below, after = ''] =
    /^([^=＝]*[=＝])?([^÷/=＝()（）×*]+)(÷|\/|除以)([^÷/=＝()（）×*]+?)(\s*[×*]\s*100\s*%)?[。.]?$/.exec(
      definition,
    ) ?? [];
  return above && below ? `${before}${below.trim()}${sign}${above.trim()}${after}` : undefined;
}

/** 合格率 that counts 不合格; undefined where the name itself is negative. */
function countedOpposite(name: string, above: string): string | undefined {
  const [, core] = /([\p{L}]{2})[率度]$/u.exec(nameHead(name)) ?? [];
  if (!core || /[不未无非]/.test(nameHead(name))) return undefined;
  // 不合格产品复检合格数 counts what passed in the end.
  return [`不${core}`, `未${core}`].find(
    (word) => above.includes(word) && !above.replace(word, '').includes(core),
  );
}

/** ×1000%: a quotient is written in hundredths or thousandths. ×40% is a weight. */
const wrongScale = (formula: string): string | undefined =>
  [...formula.matchAll(/[÷/].*?[×*✕]\(?(10+)([%‰])/g)]
    .find(([, number, sign]) => number !== (sign === '%' ? '100' : '1000'))?.[0]
    .replace(/^.*(?=[×*✕])/, '');

const WHOLE = /^(.*?)(?:总人数|总户数|总数量|总数|总量|总面积|总里程|总额|总件数|总量数)$/;

/** 公交车总数÷新能源公交车数: all of a thing divided by some of it. */
function isWholeAbove({ above, below }: { above: string; below: string }): boolean {
  const [, thing = ''] = WHOLE.exec(above) ?? [];
  const kind = thing.slice(-3);
  return kind.length >= 2 && below.includes(kind) && !/总|全部|应|年初|上年|基数/.test(below);
}

const MEASURED = /(村|户|人|家|辆|台|座|所|校|社区|乡镇|企业|学校|单位|机构)(?:总)?(?:数|数量)$/;
/** Of these a share of people is none, whatever the name counts. */
const PLACES = ['村', '社区', '乡镇', '企业', '校', '学校', '机构', '辆', '台', '座'];
const BRACKETS = /\([^()]*\)/g;

/** 通车村数÷农户数: a part of the villages is not one of the households. */
function otherWhole(name: string, { above, below }: { above: string; below: string }) {
  const [part, whole] = [above, below].map((side) => MEASURED.exec(side.replace(BRACKETS, ''))?.[1]);
  if (part === undefined || whole === undefined || part === whole || endDirection(name) === 'less')
    return undefined;
  const isCertain = name.includes(part) || (PLACES.includes(part) && whole === '人');
  return isCertain ? { part, whole } : undefined;
}

const HOW = ['按期', '按时', '及时', '准时', '限时', '如期', '一次性'];

/** 办结率 that counts 按期办结 only; undefined where the name says how too. */
function countedNarrower(name: string, above: string): string | undefined {
  const head = nameHead(name);
  const [, core] = /([\p{L}]{2})率$/u.exec(head) ?? [];
  if (!core || HOW.some((word) => head.includes(word))) return undefined;
  return HOW.map((word) => word + core).find((phrase) => above.includes(phrase));
}

export default defineRule({
  id: 'definition-formula',
  title: { 'zh-CN': '解释中的算式算得出指标', 'en-US': 'Formula yields the indicator' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“指标解释”：比率是部分除以总体',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    product: {
      'zh-CN': '指标“{name}”是比率，解释“{definition}”却是两数相乘，没有除以总体。请核对是否把“÷”写成了“×”。',
      'en-US':
        '“{name}” is a rate, yet its definition “{definition}” multiplies two things and divides by none. Was × written for ÷?',
    },
    upsideDown: {
      'zh-CN': '指标“{name}”的解释“{definition}”用总体除以部分，分子分母颠倒。请改为部分除以总体。',
      'en-US':
        'The definition of “{name}”, “{definition}”, divides the whole by the part. Turn the two round.',
    },
    opposite: {
      'zh-CN': '指标“{name}”的解释“{definition}”，分子是“{counted}”的，算出来的是相反的比率。请核对分子。',
      'en-US':
        'The definition of “{name}”, “{definition}”, counts “{counted}”: it yields the opposite rate. Check what is counted.',
    },
    narrower: {
      'zh-CN':
        '指标“{name}”的解释“{definition}”只算“{counted}”的，比名称窄。建议名称改为“{counted}率”，或改解释。',
      'en-US':
        'The definition of “{name}”, “{definition}”, counts only “{counted}”, less than the name says. Name it so, or change the definition.',
    },
    scale: {
      'zh-CN': '指标“{name}”的解释“{definition}”里写着“{scale}”。百分率乘 100%，千分率乘 1000‰，请改正。',
      'en-US': 'The definition of “{name}”, “{definition}”, says “{scale}”. It is ×100% or ×1000‰.',
    },
    otherWhole: {
      'zh-CN':
        '指标“{name}”的解释“{definition}”，分子数的是“{part}”，分母数的却是“{whole}”，不是部分与总体。请核对分母。',
      'en-US':
        'The definition of “{name}”, “{definition}”, divides a number of “{part}” by one of “{whole}”: no part of a whole. Check the divisor.',
    },
  },
  check({ view, report }) {
    for (const { name, definition, target, cell } of view.indicators) {
      if (!isRateName(name) || !isPercent(target)) continue;
      const formula = formulaOf(definition);
      const cells = [cell('definition'), cell('name')];
      const values = { name, definition };
      if (isProduct(formula)) report({ message: 'product', cells, values });
      const scale = wrongScale(formula);
      if (scale) report({ message: 'scale', cells, values: { ...values, scale } });
      const sides = quotient(formula);
      if (!sides) continue;
      const other = otherWhole(name, sides);
      if (other) report({ message: 'otherWhole', cells, values: { ...values, ...other } });
      const counted = countedOpposite(name, sides.above);
      if (counted) report({ message: 'opposite', cells, values: { ...values, counted } });
      else if (isUpsideDown(sides) || isWholeAbove(sides) || isDoneBelow(name, sides)) {
        const after = turnedRound(definition);
        const changes = after && [{ cell: cell('definition'), before: definition, after }];
        report({ message: 'upsideDown', cells, values, ...(changes && { changes }) });
      }
      const narrower = countedNarrower(name, sides.above);
      if (!narrower) continue;
      report({ message: 'narrower', severity: 'info', cells, values: { ...values, counted: narrower } });
    }
  },
});
