import type { Finding } from '../model/outcome.ts';
import { STATUS_LABELS } from './words.ts';

/** The word in front of a finding. What was there before a change is `before`; without a base it is `left`. */
export function labelOf(
  finding: Pick<Finding, 'confidence' | 'forbidden' | 'status'>,
  hasBase: boolean,
): string {
  if (!finding.forbidden) return 'other';
  const judged = finding.status === 'introduced' || finding.status === 'existing';
  if (judged && finding.confidence === 'possible') return 'possible';
  return hasBase && finding.status === 'existing' ? 'before' : STATUS_LABELS[finding.status];
}
