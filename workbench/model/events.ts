// The numbers by which the client library knows events (its `eventType`).
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  moved: 27,
} as const;
