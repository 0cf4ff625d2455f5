import { normalize, resolve } from 'node:path';
import { CutoverError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { REPORTERS, type Format } from '../report/index.ts';

/** A report to write: to a file, or (null) to standard output. */
export interface Output {
  readonly format: Format;
  readonly path: string | null;
}

const ANNOUNCED = new Set(['markdown', 'html']);

/** An `--output` belongs to the `--format` before it. */
export function pairOutputs(
  tokens: readonly { readonly kind: string; readonly name?: string; readonly value?: string | undefined }[],
): readonly Output[] {
  const outputs: Output[] = [];
  for (const { name, value } of tokens) {
    if (name === 'format') outputs.push({ format: formatOf(value ?? ''), path: null });
    if (name !== 'output') continue;
    const last = outputs.pop();
    if (last === undefined || last.path !== null)
      throw CutoverError.of('--output needs a --format before it', '--format json --output report.json');
    outputs.push({ format: last.format, path: value ?? '' });
  }
  refuseOverwriting(outputs.flatMap(({ path }) => path ?? []));
  const printed = outputs.filter(({ path }) => path === null);
  if (printed.length > 1)
    throw CutoverError.of('two formats want standard output', 'give all but one of them an --output FILE');
  return outputs.length === 0 ? [{ format: 'text', path: null }] : outputs;
}

function refuseOverwriting(paths: readonly string[]): void {
  const absolute = paths.map((path) => resolve(path));
  const twice = paths.find((_, index) => absolute.indexOf(absolute[index] ?? '') < index);
  if (twice !== undefined)
    throw CutoverError.of(
      `two formats want the file ${normalize(twice)}`,
      'give each an --output FILE of its own',
    );
}

function formatOf(name: string): Format {
  const formats = Object.keys(REPORTERS) as Format[];
  const format = formats.find((known) => known === name);
  if (format !== undefined) return format;
  if (ANNOUNCED.has(name))
    throw CutoverError.of(`the format ${name} is not built yet`, `formats: ${formats.join(', ')}`);
  throw CutoverError.of(
    `unknown format ${name}`,
    didYouMean(name, formats) ?? `formats: ${formats.join(', ')}`,
  );
}

/** @throws CutoverError where a format is wanted that the command does not have. */
export function refuseFormat(outputs: readonly Output[], command: string, formats: readonly Format[]): void {
  const other = outputs.find(({ format }) => !formats.includes(format));
  if (other !== undefined)
    throw CutoverError.of(
      `${command} has no format ${other.format}`,
      `formats of ${command}: ${formats.join(', ')}`,
    );
}

/** @throws CutoverError: the command prints text alone. */
export function refuseFormats(outputs: readonly Output[], command: string): void {
  const [first] = outputs;
  if (outputs.length > 1 || first?.format !== 'text' || first.path !== null) {
    throw CutoverError.of(
      `${command} prints text to standard output alone`,
      'leave out --format and --output',
    );
  }
}
