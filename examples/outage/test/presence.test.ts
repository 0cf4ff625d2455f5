import * as websocket from '../src/websocket/manager';
import { presence } from '../src/chat/presence';

jest.mock('../src/websocket/manager', () => ({
  getWebSocketManager: () => ({ broadcast: () => 1 }),
}));

test('nobody is online at first', () => {
  const spy = jest.spyOn(websocket, 'getWebSocketManager');
  expect(presence.online).toBe(0);
  expect(spy).not.toHaveBeenCalled();
});
