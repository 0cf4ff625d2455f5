// For the v1 mobile client only. To be removed with it.
import { getWebSocketManager, type WebSocketManager } from './manager';

export { getWebSocketManager as socketManager } from './manager';

export class LegacySockets {
  private manager: WebSocketManager | null = null;

  open(): WebSocketManager {
    this.manager ??= getWebSocketManager();
    return this.manager;
  }
}
