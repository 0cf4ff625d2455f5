export interface UserContext {
  readonly userId: string;
  readonly requestId: string;
}

/** The open connections of one user, for the length of one request. */
export class WebSocketManager {
  readonly userContext: UserContext;
  private readonly sent: string[] = [];

  constructor(userContext: UserContext) {
    this.userContext = userContext;
  }

  broadcast(event: string): number {
    return this.sent.push(`${this.userContext.userId}: ${event}`);
  }
}

/** Used to return one manager for the whole process. The parameter is optional so that old callers still compile. */
export function getWebSocketManager(userContext?: UserContext): WebSocketManager {
  if (userContext === undefined) throw new Error('a WebSocketManager needs the context of a user');
  return new WebSocketManager(userContext);
}
