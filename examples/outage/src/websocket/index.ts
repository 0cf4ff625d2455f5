export { createWebSocketManager } from './factory';
export { getWebSocketManager } from './manager';
export type { UserContext, WebSocketManager } from './manager';
