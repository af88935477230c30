// Fields in the texts of a form: `{amount}`, and `{extra.basis}` for one that only such a form has.

const FIELD = /\{(\w+(?:\.\w+)?)\}/g;
const ONLY_FIELD = /^\{(\w+(?:\.\w+)?)\}$/;

/** The text with what `textOf` gives for each field. */
export const fillFields = (text: string, textOf: (field: string) => string): string =>
  text.replace(FIELD, (_, field: string) => textOf(field));

/** The field, where the text is nothing else. */
export const onlyFieldOf = (text: string | undefined): string | undefined => ONLY_FIELD.exec(text ?? '')?.[1];
