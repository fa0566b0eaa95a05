const { createHash } = require("node:crypto");
const { basename, join, relative } = require("node:path");
const { runInNewContext } = require("node:vm");
const ts = require("typescript");

const PANE = join(__dirname, "../taskpane");

/** What Griffel puts behind each other: a later kind goes before an earlier one, whichever slot it is of. */
const KINDS = ["", ":focus-within", ":focus", ":focus-visible", ":hover", ":active", "@"];

/**
 * Does the work of Fluent's `makeStyles` when the page is built: each slot becomes a class, all of them together a piece of
 * CSS, and each token what it is, `tokens.colorBrandStroke1` "var(--colorBrandStroke1)". So the page carries neither the
 * 450 tokens nor what turns styles into CSS. Throws where styles are no plain data of the module they stand in, and where
 * slots are merged in another order than they are written in: of two that differ, the one written later wins in CSS.
 */
function buildStyles(source, fileName) {
  const written = source.replace(/\btokens\.(\w+)/g, (_, token) => JSON.stringify(`var(--${token})`));
  const file = ts.createSourceFile(fileName, written, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const calls = [];
  const merged = [];
  visit(file);
  return calls.reduceRight((text, styles, call) => {
    const slots = evaluate(styles, file, fileName);
    for (const names of merged) requireOrder(names, Object.keys(slots), fileName);
    const [classes, css] = compile(slots, `${prefixOf(fileName)}${call || ""}`);
    const built = `${JSON.stringify(classes)}, ${JSON.stringify(css)}`;
    return text.slice(0, styles.getStart(file)) + built + text.slice(styles.getEnd());
  }, written);

  function visit(node) {
    const called = ts.isCallExpression(node) ? node.expression.getText(file) : "";
    if (called === "makeStyles" && node.arguments[0] !== undefined) calls.push(node.arguments[0]);
    else ts.forEachChild(node, visit);
    if (called === "mergeClasses") {
      merged.push([...node.getText(file).matchAll(/\bstyles\.(\w+)/g)].map((match) => match[1]));
    }
  }
}

function requireOrder(names, slots, fileName) {
  const places = names.map((name) => slots.indexOf(name)).filter((place) => place !== -1);
  if (places.every((place, index) => index === 0 || place > places[index - 1])) return;
  throw new Error(`${fileName}: ${names.join(", ")} are merged in another order than they are written in.`);
}

/** Begins the classes of a module: its name, and a few letters that tell it from others of that name. */
function prefixOf(fileName) {
  const place = relative(PANE, fileName).replaceAll("\\", "/");
  return `${basename(fileName, ".tsx")}-${createHash("sha256").update(place).digest("hex").slice(0, 3)}`;
}

/** The class of each slot, and the rules of all. */
function compile(slots, prefix) {
  const classes = {};
  const rules = [];
  for (const [slot, styles] of Object.entries(slots)) {
    classes[slot] = `${prefix}-${slot}`;
    rules.push(...rulesOf(styles, `.${classes[slot]}`));
  }
  return [classes, inOrder(rules)];
}

function inOrder(rules) {
  return KINDS.flatMap((kind) => rules.filter((rule) => rule.kind === kind).map(({ css }) => css)).join("");
}

/** The rules of one slot, each with its kind. */
function rulesOf(styles, selector, kind = "") {
  const declarations = [];
  const nested = [];
  for (const [key, value] of Object.entries(styles)) {
    if (key === "animationName" && typeof value === "object") {
      const name = `${selector.slice(1)}-frames`;
      declarations.push(`animation-name:${name}`);
      nested.push({ kind: "", css: `@keyframes ${name}{${framesOf(value)}}` });
    } else if (typeof value !== "object") {
      declarations.push(`${cssName(key)}:${value}`);
    } else if (key.startsWith("@")) {
      nested.push({ kind: "@", css: `${key}{${inOrder(rulesOf(value, selector))}}` });
    } else if (key.includes("&")) {
      nested.push(...rulesOf(value, key.replaceAll("&", selector), kind));
    } else {
      nested.push(...rulesOf(value, `${selector}${key}`, KINDS.includes(key) ? key : kind));
    }
  }
  const own = declarations.length === 0 ? [] : [{ kind, css: `${selector}{${declarations.join(";")}}` }];
  return [...own, ...nested];
}

function framesOf(frames) {
  return Object.entries(frames)
    .map(([moment, styles]) => {
      const declarations = Object.entries(styles).map(([key, value]) => `${cssName(key)}:${value}`);
      return `${moment}{${declarations.join(";")}}`;
    })
    .join("");
}

/** "backgroundColor" is "background-color". */
function cssName(property) {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The value of an expression that reads constants of its module only. */
function evaluate(expression, file, fileName) {
  const constants = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name }) => ts.isIdentifier(name));
  const read = namesIn(expression);
  const needed = [];
  for (const constant of constants.reverse()) {
    if (constant.initializer === undefined || !read.has(constant.name.text)) continue;
    for (const name of namesIn(constant.initializer)) read.add(name);
    needed.unshift(`const ${constant.getText(file)};`);
  }
  const script = [...needed, `(${expression.getText(file)})`].join("\n");
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  try {
    return runInNewContext(outputText);
  } catch (error) {
    throw new Error(`${fileName}: the styles have to be plain data of this module. ${error}`, { cause: error });
  }
}

function namesIn(node) {
  const names = new Set();
  const visit = (each) => {
    if (ts.isIdentifier(each)) names.add(each.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return names;
}

module.exports = { buildStyles };
