import { createWebSocketManager, type UserContext } from '../websocket';
import { presence } from './presence';

/** Migrated: every request brings its own context. */
export function rooms(userContext: UserContext): number {
  return createWebSocketManager(userContext).broadcast(`joined, ${String(presence.online)} online`);
}
