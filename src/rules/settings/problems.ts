// What can be wrong with a bureau's settings, told with what to write instead.
import type { Cell } from '../../sheet/address';
import type { Text } from '../rule';

export interface SettingProblem {
  message: Text;
  /** On the sheet of the rules, or on the sheet of this id. */
  cell?: Cell;
  sheet?: string;
  /** In JSON: names joined by dots. */
  path?: string;
}

const list = (names: readonly string[]): Text => ({ 'zh-CN': names.join('、'), 'en-US': names.join(', ') });

/** Each says what is there and what is allowed. */
export const problemTexts = {
  choice: (text: string, allowed: readonly Text[]): Text => ({
    'zh-CN': `“${text}”不在其中，请写${allowed.map((one) => `“${one['zh-CN']}”`).join('')}之一，或留空。`,
    'en-US': `“${text}” is none of ${allowed.map((one) => `“${one['zh-CN']}” (${one['en-US']})`).join(', ')}; write one of them or nothing.`,
  }),
  number: (text: string, least: number, most: number, unit: string, whole: boolean): Text => ({
    'zh-CN': `“${text}”不能用，请写 ${least} 到 ${most} 的${whole ? '整数' : '数字'}，单位是${unit}，或留空。`,
    'en-US': `“${text}” won’t do; write a ${whole ? 'whole number' : 'number'} from ${least} to ${most} (${unit}), or nothing.`,
  }),
  order: (low: Text, lowValue: number, high: Text, highValue: number): Text => ({
    'zh-CN': `“${low['zh-CN']}”（${lowValue}）大于“${high['zh-CN']}”（${highValue}），两个数互相矛盾，都不起作用。请改其中一个。`,
    'en-US': `“${low['en-US']}” (${lowValue}) is above “${high['en-US']}” (${highValue}): neither counts. Change one of them.`,
  }),
  unknownRow: (text: string, part: string): Text => ({
    'zh-CN': `看不出这一行是哪一项：“${part}”里没有“${text}”。请照原样写编号。`,
    'en-US': `Nothing tells which this row is: “${part}” has no “${text}”. Restore its id (编号).`,
  }),
  twice: (text: string, row: number): Text => ({
    'zh-CN': `“${text}”在第 ${row} 行已经写过，以那一行为准。请删去一行。`,
    'en-US': `“${text}” stands in row ${row} already, which counts. Delete one of the rows.`,
  }),
  notInProfile: (name: string, profileId: string, allowed: readonly string[]): Text => ({
    'zh-CN': `${profileId}版没有“${name}”，它有：${list(allowed)['zh-CN']}。请删去。`,
    'en-US': `${profileId} has no “${name}”; it has ${list(allowed)['en-US']}. Delete it.`,
  }),
  wordShort: (word: string, shortest: number): Text => ({
    'zh-CN': `“${word}”太短，会出现在许多不相干的文字里。请写至少 ${shortest} 个字。`,
    'en-US': `“${word}” is too short and occurs in too many texts. Write at least ${shortest} signs.`,
  }),
  wordSigns: (word: string): Text => ({
    'zh-CN': `“${word}”里有分隔用的标点。请一个词一个词地写，用顿号或换行隔开。`,
    'en-US': `“${word}” contains signs that separate words. Write each word by itself.`,
  }),
  wordForm: (word: string, example: string): Text => ({
    'zh-CN': `“${word}”的写法不对。请写成“${example}”的样子，一行一个。`,
    'en-US': `“${word}” is not in the form “${example}”. Write one a line.`,
  }),
  notInList: (word: string, title: Text): Text => ({
    'zh-CN': `“${title['zh-CN']}”里没有“${word}”，无从删去。请核对，或删掉这个词。`,
    'en-US': `“${title['en-US']}” has no “${word}” to take away. Check it, or delete the word.`,
  }),
  partMissing: (part: string): Text => ({
    'zh-CN': `找不到“${part}”一栏的表头，这一部分不起作用。请恢复表头，或另生成一张检查规则表。`,
    'en-US': `The header of “${part}” is missing, so this part does not count. Restore it, or draw the sheet anew.`,
  }),
  otherSheet: (name: string): Text => ({
    'zh-CN': `工作表“${name}”也是检查规则，只有前面一张起作用。请删去一张。`,
    'en-US': `The sheet “${name}” has rules too; only the one before it counts. Delete one of them.`,
  }),
  noJson: (reason: string): Text => ({
    'zh-CN': `不是 JSON：${reason}`,
    'en-US': `This is no JSON: ${reason}`,
  }),
  value: (allowed: readonly string[]): Text => ({
    'zh-CN': `只能是 ${list(allowed)['zh-CN']}。`,
    'en-US': `Allowed: ${list(allowed)['en-US']}.`,
  }),
  type: (expected: string): Text => ({
    'zh-CN': `类型不对，应为 ${expected}。`,
    'en-US': `Wrong type; ${expected} is expected.`,
  }),
  keys: (keys: readonly string[], known: readonly string[]): Text => ({
    'zh-CN': `没有这样的名称：${list(keys)['zh-CN']}。可用的有：${list(known)['zh-CN']}。`,
    'en-US': `No such name: ${list(keys)['en-US']}. Known: ${list(known)['en-US']}.`,
  }),
  newer: (version: string): Text => ({
    'zh-CN': `格式版本“${version}”比这里认得的新，认得的各行照常起作用。请更新加载项。`,
    'en-US': `The version “${version}” is newer than what is known here; what is known counts. Update the add-in.`,
  }),
};
