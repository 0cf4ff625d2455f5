/** The probe's own manager: it shares a name with the one of src/websocket, and nothing else. */
export function getWebSocketManager(): { readonly latency: number } {
  return { latency: 12 };
}
