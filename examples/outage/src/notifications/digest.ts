import { getWebSocketManager as manager } from '@app/websocket/manager';

const fallback = manager();

export function sendDigest(users: readonly string[]): number {
  return users.reduce((sent, user) => sent + fallback.broadcast(`digest for ${user}`), 0);
}

// Nothing calls this any more.
export function sendWeekly(): number {
  return manager().broadcast('weekly');
}
