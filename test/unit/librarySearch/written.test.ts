// What a person types into the picker, and what must then stand at the top.
import fc from 'fast-check';
import { createSearch, library, type LibraryIndicator, type SearchResult } from '../../../src/library';

const search = createSearch(library);
const namesFor = (query: string, limit?: number) => search(query, limit).map(({ entry }) => entry.name);

/** The name with its highlights in brackets. */
const marked = ({ entry: { name }, highlights }: SearchResult): string =>
  [...highlights]
    .reverse()
    .reduce(
      (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      name,
    );

const entry = (name: string, keywords: string[] = [], definition = '说明从略'): LibraryIndicator => ({
  ...library[0]!,
  id: 'a',
  name,
  keywords,
  definition,
});
const markedIn = (names: string[], query: string) =>
  createSearch(names.map((name) => entry(name)))(query).map(marked);

describe('the expected entry is among the first five', () => {
  test.each([
    // characters
    ['疫苗接种率', '适龄儿童免疫规划疫苗接种率'],
    ['验收合格', '工程验收合格率'],
    ['低保标准', '城乡低保标准'],
    ['课后服务', '课后服务学生参与率'],
    ['PM2.5', 'PM2.5年均浓度'],
    ['pm25', 'PM2.5年均浓度'],
    ['２型糖尿病', '2型糖尿病患者基层规范管理服务率'],
    ['路灯', '城市道路照明亮灯率'],
    // full pinyin
    ['yimiao', '适龄儿童免疫规划疫苗接种率'],
    ['yimiaojiezhonglv', '适龄儿童免疫规划疫苗接种率'],
    ['laojiuxiaoqu', '老旧小区改造户数'],
    ['gaobiaozhunnongtian', '高标准农田建设面积'],
    ['senlinfugailv', '森林覆盖率'],
    ['peixunrenci', '培训人次'],
    ['falvyuanzhu', '法律援助案件办理数量'],
    ['yimia', '适龄儿童免疫规划疫苗接种率'],
    ["fang'an", '涉诉信访案访比'],
    // initials
    ['ymjzl', '适龄儿童免疫规划疫苗接种率'],
    ['slfgl', '森林覆盖率'],
    ['pxrc', '培训人次'],
    ['gcyshgl', '工程验收合格率'],
    ['czxzjy', '城镇新增就业人数'],
    ['hzmyd', '患者满意度'],
    ['ncgl', '农村公路新改建里程'],
    ['zlchhl', '造林成活率'],
    ['jnywjygg', '九年义务教育巩固率'],
    // mixtures
    ['ym接种', '适龄儿童免疫规划疫苗接种率'],
    ['疫苗jz', '适龄儿童免疫规划疫苗接种率'],
    ['yimjzl', '适龄儿童免疫规划疫苗接种率'],
    ['ymiaojiezhl', '适龄儿童免疫规划疫苗接种率'],
    ['2xtnb', '2型糖尿病患者基层规范管理服务率'],
    ['单位gdp', '单位GDP能耗降低率'],
    ['疫苗 率', '适龄儿童免疫规划疫苗接种率'],
    ['nongcun 污水', '农村生活污水治理率'],
    // other words for it
    ['打疫苗', '适龄儿童免疫规划疫苗接种率'],
    ['daym', '适龄儿童免疫规划疫苗接种率'],
    ['旧改', '老旧小区改造户数'],
    ['等保', '网络安全等级保护测评通过率'],
    ['环卫', '道路清扫保洁面积'],
    ['救护车', '院前急救平均反应时间'],
    ['讨薪', '欠薪线索按期办结率'],
    ['厕所革命', '农村卫生厕所普及率'],
    ['预算执行率', '预算资金支付率'],
    ['项目支出费用', '项目总成本'],
    ['贫困生', '家庭经济困难学生资助人数'],
    ['红绿灯', '交通信号设施完好率'],
    // several readings: 率 lǜ, 行 xíng and háng, 长 cháng and zhǎng, 重 zhòng and chóng, 调 diào and tiáo, 种
    ['jiezhonglv', '适龄儿童免疫规划疫苗接种率'],
    ['jiezhonglü', '适龄儿童免疫规划疫苗接种率'],
    ['jiēzhǒnglǜ', '适龄儿童免疫规划疫苗接种率'],
    ['jiezhonglu', '适龄儿童免疫规划疫苗接种率'],
    ['yunxinglv', '系统正常运行率'],
    ['changxiao', '长效管理制度健全程度'],
    ['zengzhanglv', '农村居民人均可支配收入增长率'],
    ['zhongdian', '重点排污单位达标排放率'],
    ['tiaojie', '人民调解成功率'],
    ['diaocha', '城镇调查失业率'],
  ])('%s → %s', (query, expected) => {
    expect(namesFor(query, 5)).toContain(expected);
  });
});

describe('ranking', () => {
  test('whole name, beginning, word, inside, scattered, in this order', () => {
    const ordered = ['格式', '格式合同数', '合同（格式）', '合同的格外式样'];
    expect(markedIn([...ordered, '合同样式'].reverse(), '格式')).toEqual([
      '[格式]',
      '[格式]合同数',
      '合同（[格式]）',
      '合同的[格]外[式]样',
    ]);
    expect(markedIn(['甲格式', '乙（格式）'], '格式')).toEqual(['乙（[格式]）', '甲[格式]']);
  });

  test('a word is what some name or keyword begins with', () => {
    const find = createSearch([entry('甲车辆'), entry('甲设备'), entry('乙', ['设备'])]);
    expect(find('shebei')[0]?.score).toBeGreaterThan(find('cheliang')[0]?.score ?? Infinity);
  });

  test('name before keyword before definition', () => {
    const find = createSearch([
      entry('甲', [], '设备故障时间'),
      entry('乙', ['各类设备情况']),
      entry('丙设备数'),
    ]);
    expect(find('设备').map(({ entry: { name } }) => name)).toEqual(['丙设备数', '乙', '甲']);
  });

  test('a keyword in full before a match amid the words of a name', () => {
    const find = createSearch([entry('十一秒表'), entry('接种数量', ['疫苗'])]);
    expect(find('yimiao').map(marked)).toEqual(['接种数量', '十[一秒]表']);
  });

  test('syllables before initials, short names before long ones', () => {
    expect(markedIn(['奥能电量', '安全门'], 'an')).toEqual(['[安]全门', '[奥能]电量']);
    expect(markedIn(['培训人员考核合格率', '培训人次'], '培训')).toEqual([
      '[培训]人次',
      '[培训]人员考核合格率',
    ]);
  });

  test('all words of a query must be met', () => {
    expect(namesFor('疫苗 路灯')).toEqual([]);
  });

  test('scores fall, and the limit holds', () => {
    const scores = search('率', 7).map(({ score }) => score);
    expect(scores).toHaveLength(7);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('highlights', () => {
  test.each([
    ['疫苗接种率', 'ymjz', '[疫苗接种]率'],
    ['PM2.5年均浓度', 'pm25', '[PM2.5]年均浓度'],
    ['“双师型”教师占比', '双师型教师', '“[双师型”教师]占比'],
    ['适龄儿童接种率', '接种 儿童', '适龄[儿童接种]率'],
    ['疫苗规划接种率', 'ymjz', '[疫苗]规划[接种]率'],
    ['重大工程', 'zhongda', '[重大]工程'],
    ['培训Ａ班', 'a班', '培训[Ａ班]'],
    ['疫苗接种率', '不相干', undefined],
  ])('%s by %s: %s', (name, query, expected) => {
    expect(markedIn([name], query)[0]).toBe(expected);
  });

  test('a hit by keyword leaves the name unmarked', () => {
    const [first] = createSearch([entry('疫苗接种率', ['打针'])])('打针');
    expect(first?.highlights).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...'疫苗接种率的，。 yimaolvzhü”'.split(''),
    'zh',
    '\ud842',
    '😀',
    '\u0301',
    '٣',
    '',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc
      .constantFrom(...library)
      .chain(({ name }) => fc.subarray(name.split('')).map((parts) => parts.join(''))),
  );

  test('it answers, with sorted highlights inside the name', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const {
          entry: { name },
          highlights,
          score,
        } of search(text)) {
          expect(score).toBeGreaterThan(0);
          let after = -1;
          for (const [start, end] of highlights) {
            expect(start).toBeGreaterThan(after);
            expect(end).toBeGreaterThan(start);
            after = end;
          }
          expect(after).toBeLessThanOrEqual(name.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['', '   ', '，。！', '“”', '̈'])('nothing to search for in %j', (text) => {
    expect(search(text)).toEqual([]);
  });

  test('every entry is first, or shares the first name, under its own name', () => {
    for (const { name } of library) expect(namesFor(name, 1)).toEqual([name]);
  });

  test('a very long query is cut, not refused', () => {
    const long = library.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
    // What it begins with is still told from it.
    for (const query of [long + '的'.repeat(40), long.repeat(40)]) expect(namesFor(query)[0]).toBe(long);
    expect(namesFor('老'.repeat(10_000))).toEqual([]);
  });
});

test('no entries, no results', () => {
  expect(createSearch([])('疫苗')).toEqual([]);
});
