import { describe, expect, it } from 'vitest';
import { symbolMistake } from './manifest-of.ts';

describe('mistakes of a symbol', () => {
  it.each([
    ['', 'the symbol is empty ~ write src/file.ts#name, a path, or a package'],
    ['#'.repeat(5_000), 'the symbol is longer than 4096 characters ~ write src/file.ts#name'],
    ['  ', 'the symbol is empty ~ write src/file.ts#name, a path, or a package'],
    [' src/ws.ts#a', '" src/ws.ts#a" begins or ends with a space ~ write src/ws.ts#a'],
    ['src/ws.ts#', 'nothing stands after the "#" ~ name a declaration: src/file.ts#name'],
    ['#getManager', 'nothing stands before the "#" ~ write src/file.ts#name or package#name'],
    ['src/ws.ts#Manager..get', '"Manager..get": a name is empty between its dots ~ write Manager.get'],
    ['src/ws.ts#Manager.', '"Manager.": a name is empty between its dots ~ write Manager'],
    ['src/ws.ts#kebab-key', '"kebab-key" is not an identifier ~ a name like this is quoted: "kebab-key"'],
    ['src/ws.ts#Shape.0', '"0" is not an identifier ~ a name like this is quoted: Shape."0"'],
    ['src/ws.ts#Shape."open', '"Shape.\\"open": a quote is not closed ~ write Shape."open"'],
    ['src/ws.ts#Shape."a"b', '"Shape.\\"a\\"b": a dot must follow the quoted name'],
    ['src/ws.ts#Shape.""', 'a quoted name is empty'],
    ['src/ws.ts#Shape."\\q"', '"\\q" is not a valid quoted name ~ escape " as \\" and \\ as \\\\'],
    [
      'src/ws.ts##secret',
      '"src/ws.ts##secret" holds "#" twice ~ a "#" of a path is written %23, one of a name is quoted',
    ],
    [
      'src/ws.ts#a#b',
      '"src/ws.ts#a#b" holds "#" twice ~ a member follows a dot: src/ws.ts#a.b; a "#" of a path is written %23, one of a name is quoted',
    ],
    [
      'src/ws.ts#get*',
      '"get*": only the last name of a member may hold "*" ~ write Class.* or Class.get*; a whole file is written without "#"',
    ],
    [
      'lodash#*',
      '"*": only the last name of a member may hold "*" ~ write Class.* or Class.get*; a whole file is written without "#"',
    ],
    [
      'src/ws.ts#Manager.*.get',
      '"Manager.*.get": only the last name of a member may hold "*" ~ write Class.* or Class.get*; a whole file is written without "#"',
    ],
    [
      'src/*.ts#get',
      '"src/*.ts#get": only a whole module may hold "*" ~ name one file or package before the "#"',
    ],
    [
      'npm:enzyme-*#x',
      '"npm:enzyme-*#x": only a whole module may hold "*" ~ name one package before the "#"',
    ],
    ['*', '"*" names every package ~ write package-* or src/**'],
    ['../ws.ts#a', '"../ws.ts" holds ".." ~ write the path from the root'],
    ['./../ws.ts#a', '"./../ws.ts" holds ".." ~ write the path from the root'],
    ['src/../ws.ts', '"src/../ws.ts" holds ".." ~ write the path from the root'],
    ['/src/ws.ts#a', '"/src/ws.ts" is absolute ~ write the path from the root, without the leading "/"'],
    ['C:/src/ws.ts#a', '"C:/src/ws.ts" is absolute ~ write the path from the root, without the leading "/"'],
    ['src\\ws.ts#a', '"src\\\\ws.ts" holds a backslash ~ write "src/ws.ts"'],
    ['src//ws.ts#a', '"src//ws.ts" holds an empty part ~ write "src/ws.ts"'],
    ['././src/ws.ts#a', '"././src/ws.ts" holds an empty part ~ write "src/ws.ts"'],
    ['src/legacy/', '"src/legacy/" is a folder ~ write src/legacy/** for every file in it'],
    [
      'src/ws.ts # getManager',
      '"src/ws.ts # getManager": a space stands beside the "#" ~ write src/ws.ts#getManager',
    ],
    ['@acme', '"@acme" is a scope, and no package ~ write @acme/name'],
    ['@acme#x', '"@acme" is a scope, and no package ~ write @acme/name#x'],
    [
      'src/ws.ts.getManager',
      '"src/ws.ts.getManager": a name follows its file after "#" ~ write src/ws.ts#getManager',
    ],
    [
      'src/ws.ts::Manager.get',
      '"src/ws.ts::Manager.get": a name follows its file after "#" ~ write src/ws.ts#Manager.get',
    ],
    [
      'src/ws.ts#Manager::get',
      '"Manager::get" is not an identifier ~ a symbol is its name alone: Manager.get',
    ],
    ['src/ws.ts#Manager.get()', '"get()" is not an identifier ~ a symbol is its name alone: Manager.get'],
    ['src/../**', '"src/../**" holds ".." ~ write the path from the root'],
    ['src/ws#getManager', '"src/ws" is not a file; "src/ws.ts" is ~ write src/ws.ts#getManager'],
    ['./src/ws#getManager', '"./src/ws" is not a file; "src/ws.ts" is ~ write src/ws.ts#getManager'],
    ['src/ws', '"src/ws" is not a file; "src/ws.ts" is ~ write src/ws.ts'],
    ['src/chat#open', '"src/chat" is not a file; "src/chat/index.ts" is ~ write src/chat/index.ts#open'],
    ['src/legacy', '"src/legacy" is a folder ~ write src/legacy/** for every file in it'],
    ['src/legacy#x', '"src/legacy" is a folder ~ name the file in it that declares x'],
    ['src', '"src" is a folder ~ write src/** for every file in it, or npm:src for a package'],
    [
      'src/ws.ts:getManager',
      '"src/ws.ts:getManager": a name follows its file after "#" ~ write src/ws.ts#getManager',
    ],
    ['evn:JWT_SECRET', '"evn:JWT_SECRET": no symbol begins with "evn:" ~ did you mean "env"?'],
    [
      'https://example.org/x',
      '"https://example.org/x": no symbol begins with "https:" ~ known are npm:, global:, env:, command:, string:, python:; a path may begin with ./',
    ],
    ['npm:', 'nothing stands after the ":" ~ write npm:package'],
    ['npm: moment', 'a space stands after the ":" ~ write npm:package'],
    ['npm:./ws', '"./ws" is not the name of a package ~ write name, @scope/name or name/subpath'],
    [
      'npm:lodash/../x',
      '"lodash/../x" is not the name of a package ~ write name, @scope/name or name/subpath',
    ],
    ['global:', 'nothing stands after the ":" ~ write global:name'],
    ['global:a-b', '"a-b" is not an identifier ~ a name like this is quoted: "a-b"'],
    ['env:JWT-SECRET', '"JWT-SECRET" is not the name of a variable ~ write env:NAME'],
    [
      'python:redis.asyncio',
      '"redis.asyncio" is not an export of a module ~ write python:package.module#Name',
    ],
    [
      'python:redis/asyncio#Redis',
      '"redis/asyncio#Redis" is not an export of a module ~ write python:package.module#Name',
    ],
  ])('%j is a mistake', (text, expected) => {
    expect(symbolMistake(text)).toBe(expected);
  });
});
