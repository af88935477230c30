// Every Excel.run of the add-in passes here: one place that turns Office.js errors into the port's problems.
import { WorkbookProblem, type WorkbookProblemCode } from '../session/port';

/** Office.js error codes (never messages, which are localised) and what they mean to the user. */
const problems: Record<string, WorkbookProblemCode> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'sheetProtected',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ActivityLimitReached: 'excelBusy',
  RichApi_Timeout: 'connectionLost',
  Timeout: 'connectionLost',
  HostRestartNeeded: 'connectionLost',
  ServiceNotAvailable: 'connectionLost',
  ConnectionFailure: 'connectionLost',
  InvalidRequestContext: 'connectionLost',
  InvalidOrTimedOutSession: 'connectionLost',
  ReadOnly: 'workbookReadOnly',
};

function asProblem(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
  const known = code === undefined ? undefined : problems[code];
  const where = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : '';
  return new WorkbookProblem(
    known ?? 'unexpected',
    `${code ?? 'Error'}: ${message ?? String(error)}${where}`,
  );
}

/** One batch, on a context of its own or the given one. Anything that goes wrong leaves as a WorkbookProblem. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  context?: Excel.RequestContext,
): Promise<T> {
  try {
    return await (context ? Excel.run(context, batch) : Excel.run(batch));
  } catch (error) {
    throw asProblem(error);
  }
}
