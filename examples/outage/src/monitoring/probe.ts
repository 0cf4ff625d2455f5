import { getWebSocketManager } from './websocket';

export function latency(): number {
  return getWebSocketManager().latency;
}
