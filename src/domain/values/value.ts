// What a value expression (≥95%, 3470 件, 2次/半年(4次), 无, ——) means. The text itself is always kept.

export type Operator = '≥' | '≤' | '=' | '>' | '<';

/** Times a period counts in a year. */
export const periodsPerYear = { 年: 1, 半年: 2, 季度: 4, 月: 12, 周: 52, 日: 365 } as const;
export type Period = keyof typeof periodsPerYear;

export type Value = { text: string } & (
  | { kind: 'blank' }
  /** —, ——, ---, / : said to be without a value. */
  | { kind: 'dash' }
  /** 无. */
  | { kind: 'none' }
  | { kind: 'words' }
  /** `number` is a plain decimal such as -0.4 or 3470; `unit` as written, '' when there is none. */
  | { kind: 'quantity'; operator?: Operator; number: string; unit: string }
  /** `total` is the count in brackets: 2次/半年(4次). */
  | { kind: 'frequency'; operator?: Operator; times: string; unit: string; period: Period; total?: string }
);
