import { ts } from '../compiler.ts';
import { linksOf } from '../symbols/links.ts';
import { propertyOf } from '../symbols/members.ts';
import { isPatternLiteral } from '../syntax/expressions.ts';
import { nameOf } from '../syntax/tokens.ts';
import { NOTHING, type Denotation, type Form } from './form.ts';

/** `legacy` in `({ legacy: l } = ns)`: a property that is read; in `({ legacy } = ns)` also a variable that is written. */
export const assignmentPattern: Form = {
  name: 'assignment pattern',
  fits: (token) => patternOf(token) !== null,
  denote(token, modules) {
    const { checker } = modules.program;
    const pattern = patternOf(token);
    const out: Denotation[] = [];
    if (ts.isShorthandPropertyAssignment(token.parent)) {
      const variable = checker.getShorthandAssignmentValueSymbol(token.parent);
      if (variable !== undefined) out.push({ ...NOTHING, symbols: linksOf(variable, modules) });
    }
    const property =
      pattern === null ? null : propertyOf(checker.getTypeAtLocation(pattern), nameOf(token), modules);
    if (property !== null) out.unshift({ ...NOTHING, symbols: linksOf(property, modules), kind: 'value' });
    return out;
  },
};

function patternOf(token: ts.Node): ts.Node | null {
  const property = ts.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (!ts.isShorthandPropertyAssignment(property) && !ts.isPropertyAssignment(property)) return null;
  const named = ts.isComputedPropertyName(property.name) ? property.name.expression : property.name;
  return named === token && isPatternLiteral(property.parent) ? property.parent : null;
}
