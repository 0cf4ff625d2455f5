/** The compiler, and nothing else: the bundle keeps this file apart and loads it only when a text hit needs it. */
export { getLibFiles, ts } from '@ts-morph/common';
