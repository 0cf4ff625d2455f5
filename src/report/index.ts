import type { Outcome } from '../model/outcome.ts';
import { renderJson } from './json.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';
import type { TextView } from './view.ts';

/** The whole outcome in, text out. A reporter decides nothing. */
export type Reporter = (outcome: Outcome, view: TextView) => string;

export type Format = 'text' | 'json' | 'sarif';

export const REPORTERS = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
} as const satisfies Record<Format, Reporter>;
