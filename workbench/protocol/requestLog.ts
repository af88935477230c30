// The requests that the add-in sent, for tests and for whoever watches the workbench.
import { ACTION, type Request, type Response } from './request';

export interface RequestEntry {
  /** What was asked, such as `GetRange`, `Values =`, `load address,values`. */
  actions: string[];
  /** Bytes of JSON. */
  requestSize: number;
  responseSize: number;
  /** Code of the error. */
  error?: string;
  /** `Range.values`. */
  location?: string;
  message?: string;
}

/** Readable names of a request's paths and actions, in order. */
export function describe({ Actions, ObjectPaths }: Request): string[] {
  return Actions.flatMap(({ ActionType, Name, ObjectPathId, QueryInfo }) => {
    switch (ActionType) {
      case ACTION.instantiate: {
        const name = ObjectPaths[ObjectPathId]?.Name;
        return name ? [name] : [];
      }
      case ACTION.setProperty:
        return [`${Name} =`];
      case ACTION.query:
      case ACTION.queryAsJson:
        return [`load ${(QueryInfo?.Select ?? ['*']).join(',')}`];
      case ACTION.method:
        return [Name];
      default:
        return [];
    }
  });
}

/** What the client library sends by itself: that it is there, and that it lets go of objects it tracked. */
export function isHousekeeping({ Actions, ObjectPaths }: Request): boolean {
  if (Object.values(ObjectPaths).some(({ Name }) => /^Microsoft\.(InternalService|Telemetry)\./.test(Name)))
    return true;
  const letsGo = ({ ActionType, Name }: Request['Actions'][number]) =>
    ActionType === ACTION.method && Name === '_RemoveReference';
  // Something added is an object path that is instantiated, and no housekeeping.
  return (
    Actions.some(letsGo) &&
    Actions.every((action) => action.ActionType === ACTION.instantiate || letsGo(action))
  );
}

/** The entry of a request that was answered with a response, or refused with an error code of the transport. */
export function entryOf(
  request: Request,
  sizes: Pick<RequestEntry, 'requestSize' | 'responseSize'>,
  outcome: Response | string,
): RequestEntry {
  const actions = describe(request);
  if (typeof outcome === 'string') return { actions, ...sizes, error: outcome };
  const { Error: error } = outcome;
  if (!error) return { actions, ...sizes };
  return { actions, ...sizes, error: error.Code, location: error.Location, message: error.Message };
}
