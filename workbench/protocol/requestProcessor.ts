// Carries out a rich-API request on the object model, action by action, up to the first that fails.
import type { HostContext } from '../model/context';
import { HostObject } from '../model/hostClass';
import { LocatedError, located, memberName, memberOf, memberOfKind } from './members';
import { ObjectPaths, type Resolved } from './objectPaths';
import { identityOf, query, recursiveQuery } from './query';
import type { References } from './references';
import { ACTION, type Action, type Request, type Response, type ResponseError } from './request';

const NULL_RESULT = { _IsNull: true };
const KEEP_REFERENCE = '_KeepReference';

const HTTP_STATUS: Record<string, number> = { ItemNotFound: 404, AccessDenied: 403, GeneralException: 500 };

export function processRequest(request: Request, references: References, host: HostContext): Response {
  const paths = new ObjectPaths(request.ObjectPaths, references, host);
  const response: Response = { Results: [], TraceIds: [] };
  request.Actions.every((action, index) => {
    try {
      const value = carryOut(action, paths, references, host);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      return true;
    } catch (error) {
      response.Error = { ...asResponseError(error), ActionIndex: index };
      return false;
    }
  });
  return response;
}

function asResponseError(error: unknown): ResponseError {
  const { code, message, location } =
    error instanceof LocatedError
      ? error
      : { code: 'GeneralException', message: String((error as Error).stack ?? error), location: undefined };
  return {
    Code: code,
    Message: message,
    ...(location === undefined ? {} : { Location: location }),
    HttpStatusCode: HTTP_STATUS[code] ?? 400,
  };
}

function carryOut(action: Action, paths: ObjectPaths, references: References, host: HostContext): unknown {
  if (action.ActionType === ACTION.trace) return undefined;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiated(object, references, host);
    case ACTION.query:
    case ACTION.queryAsJson:
      return (
        object && {
          ...instantiated(object, references, host),
          ...query(object, action.QueryInfo ?? {}, host),
        }
      );
    case ACTION.recursiveQuery: {
      const { Queries = {}, MaxDepth = 0 } = action.RecursiveQueryInfo ?? {};
      return object && recursiveQuery(object, Queries, MaxDepth, host);
    }
    case ACTION.method:
      return object ? callMethod(object, action, paths, references, host) : NULL_RESULT;
    case ACTION.setProperty:
      if (object) setProperty(object, action.Name, paths.arguments(action.ArgumentInfo).values[0], host);
      return undefined;
    case ACTION.update:
      if (object) update(object, paths.arguments({ Arguments: [action.ObjectState] }).values[0], host);
      return undefined;
    case ACTION.ensureUnchanged:
      if (object) ensureUnchanged(object, action.ObjectState ?? {}, host);
      return undefined;
    default:
      throw new LocatedError('InvalidRequest', `There is no action of type ${action.ActionType}.`, undefined);
  }
}

function instantiated(object: Resolved, references: References, host: HostContext) {
  if (!object) return undefined;
  const reference = references.idOf(object);
  return reference === undefined ? identityOf(object, host) : { _ReferenceId: reference };
}

function callMethod(
  object: HostObject,
  { Name, ArgumentInfo }: Action,
  paths: ObjectPaths,
  references: References,
  host: HostContext,
): unknown {
  if (Name === KEEP_REFERENCE) {
    if (references.idOf(object) === undefined) references.keep(object);
    return undefined;
  }
  const name = memberName(Name);
  const member = memberOfKind(object, name, 'method', host.settings.apiLevel);
  const args = paths.arguments(ArgumentInfo);
  const result = located(object, name, () => member.call(object.target, args, host));
  return result instanceof HostObject ? identityOf(result, host) : result;
}

function setProperty(object: HostObject, protocolName: string, value: unknown, host: HostContext): void {
  const name = memberName(protocolName);
  const member = memberOfKind(object, name, 'property', host.settings.apiLevel);
  const place = `${object.type.name}.${name}`;
  if (!member.set) throw new LocatedError('InvalidOperation', `${place} is read-only.`, place);
  located(object, name, () => member.set!(object.target, value, host));
}

/** Several properties, also of what hangs on the object. */
function update(object: HostObject, state: unknown, host: HostContext): void {
  for (const [protocolName, value] of Object.entries(state as Record<string, unknown>)) {
    const name = memberName(protocolName);
    const member = memberOf(object, name, host.settings.apiLevel);
    if (member.kind !== 'navigation') setProperty(object, name, value, host);
    else {
      const next = located(object, name, () => member.get(object.target, host));
      if (next) update(next, value, host);
    }
  }
}

function ensureUnchanged(object: HostObject, state: Record<string, unknown>, host: HostContext): void {
  for (const [protocolName, expected] of Object.entries(state)) {
    const name = memberName(protocolName);
    const member = memberOfKind(object, name, 'property', host.settings.apiLevel);
    const actual = located(object, name, () => member.get(object.target, host));
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new LocatedError('Conflict', 'It has changed in the meantime.', `${object.type.name}.${name}`);
    }
  }
}
