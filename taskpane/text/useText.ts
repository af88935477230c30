// The pane's texts in the user's language, for components. What stands in the sheet is never translated.
import { createContext, useContext } from 'react';
import type { Locale } from '../../src/rules/finding';
import { en } from './en';
import { fill, type TextValues } from './fill';
import { zh, type TextKey } from './zh';
import type { later } from './zh/later';

type AllTexts = typeof zh & typeof later;

/** The names between braces in a text, as a type. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type ValuesOf<Key extends TextKey> = [NamesIn<AllTexts[Key]>] extends [never]
  ? []
  : [values: Record<NamesIn<AllTexts[Key]>, string | number>];

/** A text that has not come yet is empty; the parts that show one bring it along. */
const texts: Record<Locale, Partial<Record<TextKey, string>>> = { 'zh-CN': { ...zh }, 'en-US': { ...en } };

export function addTexts(more: typeof texts): void {
  for (const locale of Object.keys(texts) as Locale[]) Object.assign(texts[locale], more[locale]);
}

export const LocaleContext = createContext<Locale>('zh-CN');

export interface Text {
  locale: Locale;
  /** The text of a key, with exactly the values that it names. */
  t<Key extends TextKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** For texts whose values are not known to the compiler, such as those of a notice. */
  fillText(key: TextKey, values: TextValues): string;
}

const textIn = (locale: Locale): Text => {
  const fillText = (key: TextKey, values: TextValues) => fill(texts[locale][key] ?? '', values);
  return { locale, t: (key, ...values) => fillText(key, values[0] ?? {}), fillText };
};
/** The same object on every render, so that what is worked out with it can be kept. */
const textsIn: Record<Locale, Text> = { 'zh-CN': textIn('zh-CN'), 'en-US': textIn('en-US') };

export const useText = (): Text => textsIn[useContext(LocaleContext)];
