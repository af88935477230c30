// Where the picker's lines come from.
export const sources = ['all', 'suggested', 'favourites', 'recents', 'lastYear'] as const;
export type Source = (typeof sources)[number];
