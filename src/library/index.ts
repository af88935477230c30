// The indicator library: data, hierarchy and search. Heavy; the pane comes here by `loadLibrary` alone.
import { z } from 'zod';
import { indicatorSchema, type LibraryIndicator } from './indicator';
import agriculture from './data/agriculture.json';
import common from './data/common.json';
import cultureSportMedia from './data/culture-sport-media.json';
import education from './data/education.json';
import environment from './data/environment.json';
import health from './data/health.json';
import publicSecurity from './data/public-security.json';
import science from './data/science.json';
import socialSecurity from './data/social-security.json';
import transport from './data/transport.json';
import urbanCommunity from './data/urban-community.json';

export type { LibraryIndicator } from './indicator';
export { purposes, sectors, type LibraryGroup } from './groups';
export { indicatorTree, type Level1Node, type Level2Node } from './tree';
export { createSearch, type Search, type SearchResult } from './search';

/** Common entries first, then by sector in the order of `sectors`. */
export const library: readonly LibraryIndicator[] = z
  .array(indicatorSchema)
  .parse([
    ...common,
    ...education,
    ...health,
    ...socialSecurity,
    ...agriculture,
    ...urbanCommunity,
    ...transport,
    ...publicSecurity,
    ...science,
    ...cultureSportMedia,
    ...environment,
  ]);
