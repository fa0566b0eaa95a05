const ts = require("typescript");

const LANGUAGES = ["zh-CN", "en"];
const TEXTS = ["title", "why", "how"];
const EXPLAINED = ["id", "group", "severity", ...TEXTS];

/**
 * Leaves every text but those of one language out of a module: of each object literal whose keys are exactly "zh-CN"
 * and en, the other property is blanked. Nothing moves, so lines and columns stay what they were.
 * Throws where the module reads a language that is left out anywhere but inside such a text.
 */
function keepLanguage(source, language, fileName) {
  const file = parse(source, fileName);
  const others = LANGUAGES.filter((one) => one !== language);
  const blanks = [];
  visit(file);
  return blanked(source, blanks);

  function visit(node) {
    if (isLocalized(node)) {
      node.properties.forEach((property, at) => {
        if (keyOf(property) === language) visit(property);
        else blanks.push(spanOf(node.properties, at, file));
      });
      return;
    }
    const read = languageRead(node);
    if (others.includes(read)) throw new Error(misplaced(node, file, fileName, read, language));
    ts.forEachChild(node, visit);
  }
}

/** Leaves the texts that only explain a rule out of its module: title, why and how. */
function withoutExplanation(source, fileName) {
  const file = parse(source, fileName);
  const { properties } = ruleLiteral(file, fileName).literal;
  const spans = properties.flatMap((property, at) =>
    TEXTS.includes(keyOf(property)) ? [spanOf(properties, at, file)] : [],
  );
  return blanked(source, spans);
}

/** Leaves everything out of a rule's module but its id, group, severity, title, why and how, which have to be plain texts. */
function onlyExplanation(source, fileName) {
  const file = parse(source, fileName);
  const { literal, statement } = ruleLiteral(file, fileName);
  const spans = file.statements.filter((one) => one !== statement).map((one) => [one.getStart(file), one.getEnd()]);
  literal.properties.forEach((property, at) => {
    if (!EXPLAINED.includes(keyOf(property))) spans.push(spanOf(literal.properties, at, file));
    else if (!isPlain(property.initializer)) throw new Error(`${fileName}: ${keyOf(property)} has to be a plain text.`);
  });
  return blanked(source, spans);
}

function parse(source, fileName) {
  return ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
}

function isLocalized(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== LANGUAGES.length) return false;
  return LANGUAGES.every((language) => node.properties.some((property) => keyOf(property) === language));
}

/** The name of a property; undefined for spreads and computed names. */
function keyOf({ name }) {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

/** The language that `x["zh-CN"]`, `x.en` or `const { en } = x` reads; undefined for anything else. */
function languageRead(node) {
  if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return node.argumentExpression.text;
  return undefined;
}

function misplaced(node, file, fileName, read, language) {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return (
    `${fileName}:${line + 1}: ${node.getText(file)} reads a text of ${read}, which the bundle of ${language} does not ` +
    `have. Read it inside the ${read} property of a text in both languages.`
  );
}

function ruleLiteral(file, fileName) {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText(file) === "rule" && initializer !== undefined && ts.isObjectLiteralExpression(initializer))
        return { literal: initializer, statement };
    }
  }
  throw new Error(`${fileName}: a rule has to be an object literal named rule.`);
}

function isPlain(node) {
  if (ts.isStringLiteralLike(node)) return true;
  return isLocalized(node) && node.properties.every((one) => ts.isPropertyAssignment(one) && isPlain(one.initializer));
}

/** A property with the comma behind it. */
function spanOf(properties, at, file) {
  const property = properties[at];
  const next = properties[at + 1];
  const end = next?.pos ?? (properties.hasTrailingComma ? properties.end : property.getEnd());
  return [property.getStart(file), end];
}

function blanked(source, spans) {
  let text = source;
  for (const [start, end] of spans)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
  return text;
}

module.exports = { keepLanguage, onlyExplanation, withoutExplanation };
