import type { Outcome } from '../model/outcome.ts';
import { renderJson } from './json.ts';
import { renderText } from './text.ts';
import type { TextView } from './view.ts';

/** The whole outcome in, text out. A reporter decides nothing. */
export type Reporter = (outcome: Outcome, view: TextView) => string;

export type Format = 'text' | 'json';

export const REPORTERS = { text: renderText, json: renderJson } as const satisfies Record<Format, Reporter>;
