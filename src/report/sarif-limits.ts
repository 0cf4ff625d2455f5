/** What GitHub's code scanning takes of one file, and what it shows. More than it takes, and it refuses the whole file. */

/** It takes 25,000 and keeps 5,000, which ones by severity alone: we choose, and say how many are left out. */
export const MAX_RESULTS = 5000;
export const MAX_RULES = 25_000;
/** It takes 20 tags a rule, and shows these. */
export const MAX_TAGS = 10;
/** It takes 10,000 steps a result, and shows these. */
export const MAX_STEPS = 1000;
/**
 * It takes 10 MB of gzip. Text of that many bytes is never larger compressed than this margin allows, whatever it holds
 * and whichever zlib packs it: the same outcome is cut at the same place everywhere.
 */
export const MAX_BYTES = 10_000_000 - 64 * 1024;
/** Descriptions of rules are cut at this; messages too, for which no limit is told. */
export const MAX_TEXT = 1024;
/** Our own: what could not be looked into is told by count beyond it. */
export const MAX_NOTIFICATIONS = 1000;
