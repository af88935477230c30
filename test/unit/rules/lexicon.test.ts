// Words of the lexicon are written as texts are compared, and tell what they should.
import { compactText } from '../../../src/domain/text';
import {
  directionOf,
  givesReason,
  isMeasurableName,
  isRateName,
  nameHead,
  standardLexicon,
} from '../../../src/lexicon';
import directions from '../../../src/lexicon/directions.json';
import nouns from '../../../src/lexicon/nouns.json';
import sources from '../../../src/lexicon/sources.json';
import words from '../../../src/lexicon/words.json';

const lists = {
  ...directions,
  ...sources,
  ...words,
  ...nouns.families,
  classes: nouns.classes.flatMap(({ ends }) => ends),
};

it.each(Object.entries(lists))('%s holds compact words, none twice', (_, list) => {
  expect(list.filter((word) => word !== compactText(word))).toEqual([]);
  expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
});

it('names only families that exist', () => {
  const unknown = nouns.classes
    .flatMap(({ families }) => families)
    .filter((name) => !(name in nouns.families));
  expect(unknown).toEqual([]);
});

it.each([
  ['培训人数（含网络培训）', '培训人数'],
  ['促进公平。', '促进公平'],
])('%s ends with its noun', (name, head) => {
  expect(nameHead(name)).toBe(head);
});

it('tells rates from words that only look like them', () => {
  expect(['合格率', '女性占比', '群众满意度'].map(isRateName)).toEqual([true, true, true]);
  expect(['审批效率', '巡查频率', '受益人数'].map(isRateName)).toEqual([false, false, false]);
  expect(['就业率', '受益人数', '健康水平', '满意程度'].map(isMeasurableName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('knows the units of nouns', () => {
  expect(standardLexicon.nounClass('绿化面积')?.fits('亩')).toBe(true);
  expect(standardLexicon.nounClass('接种剂次数')?.fits('剂次')).toBe(true);
  expect(standardLexicon.nounClass('绿化面积')?.fits('人')).toBe(false);
  expect(standardLexicon.nounClass('服务对象')).toBeUndefined();
});

it.each([
  ['群众投诉件数', 'less'],
  ['投诉办结率', 'more'],
  ['处理投诉件数', undefined],
  ['药品不合格率', 'less'],
  ['产品合格率', 'more'],
  ['场馆运转费用', 'less'],
  ['机构规模', undefined],
])('%s: %s is better', (name, direction) => {
  expect(directionOf(name, undefined)).toBe(direction);
});

it('takes a reason for one, and a source for none', () => {
  expect(['首次开展，无历史数据', '受疫情影响', '因机构改革'].map(givesReason)).toEqual([true, true, true]);
  expect(['日常工作统计', '年度考核指标', ''].map(givesReason)).toEqual([false, false, false]);
});
