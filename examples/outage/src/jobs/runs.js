import { UnifiedIds, getOauthConfig } from '../auth/identity';
import { registerRun } from '../agents/execution-registry';
import { DatabaseSessionManager } from '../db/session-manager';

export function startRun() {
  const id = UnifiedIds.generateRunId();
  return registerRun(id, getOauthConfig(), DatabaseSessionManager.open());
}
