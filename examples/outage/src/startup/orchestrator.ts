import * as websocket from '@app/websocket';
import { LegacySockets } from '../websocket/compat';
import { announceRestart, checkRealtime } from './startup';

export class StartupOrchestrator {
  private realtime: ReturnType<typeof websocket.getWebSocketManager> | null = null;
  private readonly mobile = new LegacySockets();

  run(): void {
    this.phaseServices();
    this.phaseRealtime();
  }

  private phaseServices(): void {
    this.realtime = websocket.getWebSocketManager();
    this.mobile.open();
  }

  private phaseRealtime(): void {
    const manager = this.realtime ?? websocket['getWebSocketManager']();
    manager.broadcast('ready');
    announceRestart();
    if (!checkRealtime()) throw new Error('realtime is down');
  }
}
