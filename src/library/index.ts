// The indicator library: data, hierarchy and search. Heavy; the pane comes here by `loadLibrary` alone.
import { z } from 'zod';
import { indicatorSchema, type LibraryIndicator } from './indicator';
import agriculture from './data/agriculture.json';
import commerce from './data/commerce.json';
import common from './data/common.json';
import court from './data/court.json';
import cultureSportMedia from './data/culture-sport-media.json';
import defence from './data/defence.json';
import education from './data/education.json';
import emergency from './data/emergency.json';
import environment from './data/environment.json';
import finance from './data/finance.json';
import generalServices from './data/general-services.json';
import grain from './data/grain.json';
import health from './data/health.json';
import housing from './data/housing.json';
import industry from './data/industry.json';
import marketSupervision from './data/market-supervision.json';
import naturalResources from './data/natural-resources.json';
import organisationTalent from './data/organisation-talent.json';
import publicSecurity from './data/public-security.json';
import publicity from './data/publicity.json';
import science from './data/science.json';
import socialSecurity from './data/social-security.json';
import statisticsDevelopment from './data/statistics-development.json';
import transport from './data/transport.json';
import urbanCommunity from './data/urban-community.json';

export type { LibraryIndicator } from './indicator';
export { purposes, sectors, type LibraryGroup } from './groups';
export { indicatorTree, placeOf, type Level1Node, type Level2Node } from './tree';
export { pickOf, type IndicatorPick } from './pick';
export { passes, type LibraryFilter } from './filter';
export {
  createSimilar,
  createSuggest,
  subjectOf,
  type Reason,
  type Subject,
  type Suggestion,
} from './suggest';
export { createSearch, type Search, type SearchResult } from './search';

/** Common entries first, then by sector in the order of `sectors`. */
export const library: readonly LibraryIndicator[] = z
  .array(indicatorSchema)
  .parse([
    ...common,
    ...generalServices,
    ...defence,
    ...publicSecurity,
    ...court,
    ...education,
    ...science,
    ...cultureSportMedia,
    ...publicity,
    ...organisationTalent,
    ...socialSecurity,
    ...health,
    ...environment,
    ...urbanCommunity,
    ...housing,
    ...agriculture,
    ...transport,
    ...industry,
    ...commerce,
    ...marketSupervision,
    ...finance,
    ...naturalResources,
    ...grain,
    ...emergency,
    ...statisticsDevelopment,
  ]);
