import { getWebSocketManager as sockets } from '../websocket';

export const presence = {
  manager: sockets(),
  online: 0,
};
