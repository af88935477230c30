// Units as a bureau types them.

/** A unit in one spelling: without white space, with half-width % and /; its brackets stay as they are. */
export const unitText = (text: string): string =>
  text.replace(/\s+/g, '').replaceAll('％', '%').replaceAll('／', '/');
