// How the object model says no: an Office.js error code and a sentence. Where it happened is added by the processor.
export class HostError extends Error {
  constructor(
    /** One of the codes of `Excel.ErrorCodes`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(message: string): HostError {
  return new HostError('ItemNotFound', message);
}
