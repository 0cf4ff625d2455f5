import { channels } from './agents/channels';
import { rooms } from './chat/rooms';
import { StartupOrchestrator } from './startup/orchestrator';

export const service = { rooms, channels };

new StartupOrchestrator().run();
