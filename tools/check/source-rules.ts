import ts from 'typescript';

/** A house rule broken: where, and what to do about it. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fix: string;
}

const longestFile = 250;
const longestFunction = 40;
/** Markup is written one attribute a line, which says nothing about how much a view does. */
const longestView = 60;

/** Lines of code, found by their looks. `in` limits a rule to some folders. */
const lineRules: readonly { readonly pattern: RegExp; readonly in: RegExp; readonly fix: string }[] = [
  {
    pattern: /\.(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b|document\.write/,
    in: /^(components|engine|entrypoints|library|page|platform)\//,
    fix: 'Pages are hostile: build elements, or render with Preact, instead of parsing HTML.',
  },
  {
    pattern: /\b(TODO|FIXME|XXX)\b/,
    in: /^(?!tools\/check\/)/,
    fix: 'Do it now, or write an issue and leave the code without a note.',
  },
];

const vagueFolder = /(^|\/)(utils|helpers|types|constants)\//;

/**
 * Finds breaches of the house rules that no other tool checks.
 *
 * @param file the path from the project's root, with "/"
 * @param source what stands in the file
 */
export function findBreaches(file: string, source: string): Finding[] {
  const lines = source.split('\n');
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return [
    ...(vagueFolder.test(file)
      ? [
          {
            file,
            line: 1,
            fix: 'Name the folder by its concept, not "utils", "helpers", "types" or "constants".',
          },
        ]
      : []),
    ...(lines.length > longestFile + 1 && !isData(parsed)
      ? [
          {
            file,
            line: longestFile,
            fix: `Split the file by concept: ${lines.length} lines, at most ${longestFile}.`,
          },
        ]
      : []),
    ...lines.flatMap((line, index) =>
      lineRules
        .filter((rule) => rule.in.test(file) && rule.pattern.test(line))
        .map(({ fix }) => ({ file, line: index + 1, fix })),
    ),
    ...findInTree(file, parsed),
  ];
}

/** A table of knowledge or weights: nothing but constants. */
const isData = (parsed: ts.SourceFile): boolean => !parsed.statements.some(ts.isFunctionDeclaration);

function findInTree(file: string, parsed: ts.SourceFile): Finding[] {
  const findings: Finding[] = [];
  const report = (node: ts.Node, fix: string): void => {
    findings.push({ file, line: parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1, fix });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      report(node, 'No unchecked casts: narrow with a check, or parse with valibot.');
    }
    if (
      ts.isFunctionDeclaration(node) &&
      isExported(node) &&
      !isDocumented(node) &&
      !file.startsWith('tests/')
    ) {
      report(
        node,
        `Say in a docstring what goes into ${node.name?.text ?? 'the default export'} and what comes out.`,
      );
    }
    if (ts.isFunctionLike(node) && !file.startsWith('tests/')) {
      const lines = countOwnLines(node, parsed);
      const most = file.endsWith('.tsx') ? longestView : longestFunction;
      if (lines > most) report(node, `Split the function: ${lines} lines of its own, at most ${most}.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return findings;
}

const isExported = (node: ts.FunctionDeclaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** Whether a function, or the first of its overloads, has a docstring. */
function isDocumented(node: ts.FunctionDeclaration): boolean {
  const { statements } = node.getSourceFile();
  const overloads = statements.filter(
    (other) => ts.isFunctionDeclaration(other) && other.name?.text === node.name?.text,
  );
  return overloads.some((other) => ts.getJSDocCommentsAndTags(other).length > 0);
}

/** A function's lines without those of functions in it: a factory is as long as what it does itself. */
function countOwnLines(node: ts.Node, parsed: ts.SourceFile): number {
  const lineAt = (position: number): number => parsed.getLineAndCharacterOfPosition(position).line;
  const countLines = (inner: ts.Node): number => lineAt(inner.end) - lineAt(inner.getStart()) + 1;
  let nested = 0;
  const visit = (inner: ts.Node): void => {
    if (ts.isFunctionLike(inner)) nested += countLines(inner) - 1;
    else ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return countLines(node) - nested;
}
