// Rows that say only that there is nothing: 无, 不涉及, a dash. They hold no indicator.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import type { ProjectIndicator } from '../domain/tables';

const NOTHING = /^(?:无|暂无|没有|不涉及|无此项|不适用|[-—－–/／]+)$/;

const saysNothing = remembered((text: string) => NOTHING.test(compactText(text)));

/** 重大污染事件: 无 is an indicator, and so is 无 with a target. */
export const isPlaceholderRow = ({ name, operator, number, unit }: ProjectIndicator): boolean =>
  saysNothing(name) &&
  operator === '' &&
  [number, unit].every((text) => compactText(text) === '' || saysNothing(text));
