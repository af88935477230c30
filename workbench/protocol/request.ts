// The JSON of rich-API requests and responses, as the client library writes and reads it.

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** In the shape of the arguments: the path of the object meant, 0 for a plain value. */
  ReferencedObjectPathIds?: (number | unknown[])[];
}

export interface ObjectPath {
  Id: number;
  /** One of PATH. */
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  /** One of ACTION. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth?: number };
  ObjectState?: Record<string, unknown>;
}

export interface Request {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ResponseError {
  Code: string;
  Message: string;
  /** `Range.values`. */
  Location?: string;
  ActionIndex?: number;
  HttpStatusCode: number;
}

export interface Response {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: ResponseError;
}
