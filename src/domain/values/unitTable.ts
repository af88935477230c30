// Units that can be converted into each other, as data: how many of the dimension's first unit one of them is.
// Factors are decimals that are exact; where no exact factor exists (month and day) there are two dimensions.

export const UNIT_TABLE: Record<string, Record<string, string>> = {
  money: { 元: '1', 人民币元: '1', 圆: '1', 角: '0.1', 分钱: '0.01' },
  ratio: { '%': '1', 百分比: '1', 百分点: '1', 个百分点: '1', '‰': '0.1' },
  people: { 人: '1', 名: '1', 位: '1' },
  area: { 亩: '1', 公顷: '15', 平方米: '0.0015', 平米: '0.0015', 平方公里: '1500', 平方千米: '1500' },
  length: {
    米: '1',
    公里: '1000',
    千米: '1000',
    里: '500',
    厘米: '0.01',
    毫米: '0.001',
    延米: '1',
    延长米: '1',
  },
  volume: { 立方米: '1', 立方: '1', 方: '1', 升: '0.001', 毫升: '0.000001' },
  weight: { 千克: '1', 公斤: '1', 斤: '0.5', 克: '0.001', 毫克: '0.000001', 吨: '1000' },
  energy: { 千瓦时: '1', 度: '1', 兆瓦时: '1000' },
  days: { 天: '1', 日: '1', 个自然日: '1', 周: '7', 星期: '7', 个星期: '7' },
  hours: { 秒: '1', 秒钟: '1', 分钟: '60', 小时: '3600', 个小时: '3600' },
  months: { 月: '1', 个月: '1', 个季度: '3', 季度: '3', 半年: '6', 年: '12' },
  workdays: { 个工作日: '1', 工作日: '1' },
};

/** Other ways of writing a unit; compared in lower case. */
export const UNIT_SYNONYMS: Record<string, string> = {
  'm²': '平方米',
  m2: '平方米',
  '㎡': '平方米',
  'km²': '平方公里',
  km2: '平方公里',
  hm2: '公顷',
  'm³': '立方米',
  m3: '立方米',
  '㎥': '立方米',
  m: '米',
  km: '公里',
  kg: '千克',
  g: '克',
  mg: '毫克',
  t: '吨',
  l: '升',
  ml: '毫升',
  kwh: '千瓦时',
  人民币: '元',
  rmb: '元',
  kw: '千瓦',
  db: '分贝',
  'μg/m³': '微克/立方米',
  'μg/m3': '微克/立方米',
  'ug/m3': '微克/立方米',
  'mg/l': '毫克/升',
};

/** Measure words that have no other unit to be converted into, one string a class. */
const COUNTS = [
  '个项次件块本户家台套辆部支只把条张份篇幅期场批次组对双座栋幢间所处口眼盏株棵头匹羽尾卷册集枚根片块段路站点',
  '宗例起笔单科届季轮班级课节堂村镇街社区县市校站馆园队团',
];
const LONG_COUNTS =
  '人次 人天 人日 户次 车次 架次 场次 班次 件次 批次 家次 条次 台次 台套 工日 课时 学时 标准箱 床位 张床 个村 个点 车位 楼栋 字 分 倍 级 档 瓦 千瓦 兆瓦 吨公里 ℃ 分贝 微克 微克/立方米 毫克/升 台(套) 件(套) 套(间) 千克标准煤 台(件) 兆帕 无量纲 比值 DDDs/百人天 mg/100g 毫克/100克 1/万 1/10万';

/** Every unit that is known by name, convertible or not. */
export const KNOWN_UNITS: ReadonlySet<string> = new Set([
  ...Object.values(UNIT_TABLE).flatMap((units) => Object.keys(units)),
  ...Object.keys(UNIT_SYNONYMS),
  ...COUNTS.flatMap((line) => [...line]),
  ...LONG_COUNTS.split(' '),
]);
