const MANIFEST = `version: 1
migrations:
  - id: request-scoped-managers
    from: src/manager.ts#getManager
    gate: zero
`;

/** One import and one call of the old function. */
export const UNFINISHED = {
  'cutover.yml': MANIFEST,
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
  'src/manager.ts': 'export function getManager(): string {\n  return "one for all";\n}\n',
  'src/rooms.ts': "import { getManager } from './manager.ts';\n\nexport const room = getManager();\n",
};

/** The definition is still there; nothing uses it. */
export const FINISHED = { ...UNFINISHED, 'src/rooms.ts': 'export const room = "one for each";\n' };

/** A package that no file mentions. */
export const NOTHING_TO_LOOK_AT = {
  'cutover.yml': 'version: 1\nmigrations:\n  - id: drop-moment\n    from: moment\n',
  'src/rooms.ts': 'export const opened = Date.now();\n',
};

/** The same package, still imported. */
export const SOMETHING_TO_LOOK_AT = {
  ...NOTHING_TO_LOOK_AT,
  'src/rooms.ts': "import moment from 'moment';\n\nexport const opened = moment();\n",
};
