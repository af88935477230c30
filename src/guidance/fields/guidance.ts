// How a field of a form is explained: what goes there, and examples that are put to the test of the rules.

/** Texts put into the worked example of the table: into the table itself, a row, or the rows of a duty. */
export interface FieldExample {
  /** The row by its name (in a summary, by its project). */
  row?: string;
  /** The rows of a duty by its 职责序号. */
  duty?: string;
  /** By field; words with `{year}` and `{lastYear}`. `kind` moves a row of the project table. */
  put: Readonly<Record<string, string>>;
  /** Shown column by column, where the matter is which text stands in which. */
  apart?: true;
}

export interface FieldGuidance {
  /** As the form's data calls it. */
  field: string;
  how: string;
  /** No rule has more than a hint to give. */
  good: FieldExample;
  /** The rule speaks up, and no other; absent where no rule looks at the field. */
  bad?: FieldExample & { rule: string; why: string };
}
