// Where a request can start: the workbook, and the services that the client library makes by name.
import { HostClass, method } from './hostClass';
import { workbookClass } from './workbook';

/** The client library tells the host that it is there; Excel answers nothing. */
const addinInternalServiceClass: HostClass<undefined> = new HostClass('AddinInternalService', '1.1', () => ({
  members: { notifyActionHandlerReady: method(() => undefined) },
}));

export const rootClass = workbookClass;

export const services: Record<string, HostClass<undefined>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalServiceClass,
};
