// What is typed into a form. What is wrong is said beside a field only once it was left.
import { useState } from 'react';
import { useText } from '../text/useText';
import type { FormText } from './checks';

type TextFields<Draft> = { [Field in keyof Draft]: Draft[Field] extends string ? Field : never }[keyof Draft];

export interface TextControl {
  name: string;
  value: string;
  onChange: (event: unknown, data: { value: string }) => void;
  onBlur?: () => void;
}

export interface DraftForm<Draft> {
  draft: Draft;
  /** Something was typed or chosen. */
  changed: boolean;
  /** A field that becomes undefined is as it began. */
  change: (changes: Partial<Draft>) => void;
  control: (field: TextFields<Draft> & string) => TextControl;
  messages: (field: keyof Draft) => { validationMessage?: string; validationState: 'error' | 'none' };
  /** Of the fields in the form, as an attempt to submit does. */
  leaveAll: () => void;
  /** No field counts as left any more. */
  enterAll: () => void;
  reset: () => void;
}

/** `begin` gives what a field holds before it is typed into, which can follow from what stands in others. */
export function useDraft<Draft extends object>(
  begin: (typed: Partial<Draft>) => Draft,
  check: (draft: Draft) => Partial<Record<keyof Draft, FormText>>,
): DraftForm<Draft> {
  const { fillText } = useText();
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const [left, setLeft] = useState<readonly (keyof Draft)[] | 'all'>([]);
  const own = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  const draft: Draft = { ...begin(typed), ...own };
  const wrong = check(draft);
  const change = (changes: Partial<Draft>) => setTyped((before) => ({ ...before, ...changes }));
  return {
    draft,
    changed: Object.keys(own).length > 0,
    change,
    control: (field) => ({
      name: field,
      value: draft[field] as string,
      onChange: (_, { value }) => change({ [field]: value } as Partial<Draft>),
      onBlur: () => setLeft((fields) => (fields === 'all' ? fields : [...new Set([...fields, field])])),
    }),
    messages: (field) => {
      const key = left === 'all' || left.includes(field) ? wrong[field] : undefined;
      return key
        ? { validationMessage: fillText(key, {}), validationState: 'error' }
        : { validationState: 'none' };
    },
    leaveAll: () => setLeft('all'),
    enterAll: () => setLeft([]),
    reset: () => {
      setTyped({});
      setLeft([]);
    },
  };
}
