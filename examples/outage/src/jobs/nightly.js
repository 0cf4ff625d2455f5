import { SessionManager } from '../db/session-manager';

const sessions = new DatabaseSessionManager();

export class NightlySession extends DatabaseSessionManager {}

export function nightly(given) {
  const session = given instanceof DatabaseSessionManager ? given : SessionManager.open();
  return [...session.query('vacuum'), ...sessions.query('analyze')];
}
