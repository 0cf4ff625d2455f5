import { getWebSocketManager } from '../websocket';

/** Tells clients that are still connected from before the restart. */
export function announceRestart(): void {
  getWebSocketManager().broadcast('restarted');
}

/** A service without a way to its clients must not report that it is well. */
export function checkRealtime(): boolean {
  const manager = getWebSocketManager();
  return manager.broadcast('ping') > 0;
}
