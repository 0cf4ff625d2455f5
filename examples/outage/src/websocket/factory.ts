import { WebSocketManager, type UserContext } from './manager';

/** A manager for one request; nothing of it outlives the request. */
export function createWebSocketManager(userContext: UserContext): WebSocketManager {
  return new WebSocketManager(userContext);
}
