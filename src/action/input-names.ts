/** Those of action.yml, in its order. */
export const INPUTS = [
  'manifest',
  'mode',
  'working-directory',
  'base',
  'now',
  'strict',
  'policy',
  'comment',
  'annotations',
  'summary',
  'report-dir',
  'release-version',
  'token',
] as const;
export type InputName = (typeof INPUTS)[number];
