// Doings and people that are not each other: a text that names one of them and speaks of the other is amiss.
import opposites from './opposites.json';

/** 收购量 that is defined by 销售: each text names one of a pair only. */
export function opposedDoing(name: string, definition: string): { named: string; told: string } | undefined {
  for (const [a, b] of opposites.doings as [string, string][]) {
    for (const [named, told] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!name.includes(named) || name.includes(told)) continue;
      if (definition.includes(told) && !definition.includes(named)) return { named, told };
    }
  }
  return undefined;
}

const groupIn = (text: string) => opposites.people.find((words) => words.some((word) => text.includes(word)));

/** 老年人 in the name, 儿童 in the definition, and no word for the first there or for the second here. */
export function otherPeople(name: string, definition: string): { named: string; told: string } | undefined {
  const [asked, told] = [groupIn(name), groupIn(definition)];
  if (!asked || !told || asked === told) return undefined;
  if (asked.some((word) => definition.includes(word)) || told.some((word) => name.includes(word))) {
    return undefined;
  }
  const inText = (words: readonly string[], text: string) => words.find((word) => text.includes(word))!;
  const other = inText(told, definition);
  // 与低保、残疾人数据比对: one group among others is not who is counted.
  return definition.includes(`、${other}`) ? undefined : { named: inText(asked, name), told: other };
}
