import { getWebSocketManager as connect } from '../websocket/manager';
import { socketManager } from '../websocket/compat';

export class Channel {
  static readonly shared = connect();

  announce(text: string): number {
    return connect({ userId: 'agent', requestId: text }).broadcast(text);
  }
}

export const channels = new Map([['default', socketManager()]]);
