import ts from 'typescript';
import { expectNone, sources, type TextFile } from '../architecture/tree.js';

/** What people read or hear when it stands in an attribute or a property of this name. */
const visible = new Set([
  'aria-label',
  'alt',
  'description',
  'error',
  'label',
  'message',
  'nothingFoundMessage',
  'placeholder',
  'title',
]);
const pages = sources.filter(({ path }) => path.startsWith('apps/web/src/') && !/\/(words|shipped)\.(en|de)\.ts$/.test(path));

describe('What people read in the web application', () => {
  it('never stands in a component, where it could be said in one language only', () => {
    expectNone(
      pages.flatMap(literalsOf),
      "put the text into the folder's words.en.ts and words.de.ts and say it by useTranslation('<folder>').",
    );
  });
});

function literalsOf({ path, text }: TextFile): string[] {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const tell = (node: ts.Node, what: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1} says “${what.trim()}”`);
  };
  const walk = (node: ts.Node): void => {
    // A name or a piece of code, which is the same in every language.
    if (ts.isJsxElement(node) && isUntranslated(node)) return;
    if (ts.isJsxText(node) && isWords(node.text)) tell(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent)) tellLiterals(node.expression, tell);
    if (ts.isJsxAttribute(node) && visible.has(node.name.getText(file)) && node.initializer) tellLiterals(node.initializer, tell);
    if (ts.isPropertyAssignment(node) && visible.has(node.name.getText(file).replaceAll("'", '')))
      tellLiterals(node.initializer, tell);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return [...new Set(found)];
}

/** The literals that an expression may become: `a ? 'x' : 'y'`, `` `x ${y}` ``. */
function tellLiterals(node: ts.Node, tell: (node: ts.Node, what: string) => void): void {
  if (ts.isJsxExpression(node) && node.expression) tellLiterals(node.expression, tell);
  else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    if (isWords(node.text)) tell(node, node.text);
  } else if (ts.isTemplateExpression(node)) {
    const words = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
    if (isWords(words)) tell(node, words);
  } else if (ts.isConditionalExpression(node)) {
    tellLiterals(node.whenTrue, tell);
    tellLiterals(node.whenFalse, tell);
  }
}

/** Two letters in a row that a person would read; not an address, a name of a field or a pattern. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^[\w./:$#-]*[./:$#_][\w./:$#-]*$/.test(text.trim());
}

function isUntranslated({ openingElement }: ts.JsxElement): boolean {
  if (/^code$/i.test(openingElement.tagName.getText())) return true;
  return openingElement.attributes.properties.some((each) => ts.isJsxAttribute(each) && each.name.getText() === 'translate');
}
