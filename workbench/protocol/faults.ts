// What goes wrong on purpose: errors for chosen requests.

/** Error numbers that a host answers instead of a response, by the code that the client library makes of them. */
export const TRANSPORT_ERRORS: Record<string, number> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Codes of the transport reach the add-in as such; any other as an error of the first action. */
export interface Fault {
  code: string;
  message?: string;
  /** `Range.values`. */
  location?: string;
}

export class Faults {
  private readonly waiting: { remaining: number; fault: Fault }[] = [];

  /** The n-th request from now on fails, 1 being the next one; nothing of it is carried out. */
  inject(nth: number, fault: Fault): void {
    this.waiting.push({ remaining: nth, fault });
  }

  /** To be asked once for each request. */
  next(): Fault | undefined {
    for (const entry of this.waiting) entry.remaining--;
    const due = this.waiting.findIndex(({ remaining }) => remaining <= 0);
    return due < 0 ? undefined : this.waiting.splice(due, 1)[0]?.fault;
  }
}
