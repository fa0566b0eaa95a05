import { parseArea } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/snapshot";

/** Gives the value of a cell of the same sheet. */
export type ReadCell = (row: number, column: number) => CellValue;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(SUM)\s*(?=\()|([-+*/(),]))/giy;

/**
 * Calculates what a budget table needs: + - * /, brackets, cell references and SUM over areas.
 * Anything else gives "#NAME?", a division by zero "#DIV/0!", a text in arithmetic "#VALUE!".
 */
export function calculate(formula: string, read: ReadCell): CellValue {
  const tokens = tokenise(formula.slice(1));
  if (tokens === undefined) return "#NAME?";
  try {
    return new Parser(tokens, read).result();
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

class FormulaError extends Error {}

function tokenise(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== "") {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    tokens.push(match[0].trim());
  }
  return tokens;
}

/** Recursive descent: sum of products of factors. */
class Parser {
  private next = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly read: ReadCell,
  ) {}

  result(): number {
    const value = this.sum();
    if (this.next < this.tokens.length) throw new FormulaError("#NAME?");
    return value;
  }

  private sum(): number {
    let value = this.product();
    for (;;) {
      if (this.accept("+")) value += this.product();
      else if (this.accept("-")) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.factor();
    for (;;) {
      if (this.accept("*")) value *= this.factor();
      else if (this.accept("/")) value = divided(value, this.factor());
      else return value;
    }
  }

  private factor(): number {
    if (this.accept("-")) return -this.factor();
    if (this.accept("(")) {
      const value = this.sum();
      this.expect(")");
      return value;
    }
    const token = this.tokens[this.next++] ?? "";
    if (token.toUpperCase() === "SUM") return this.sumOfArguments();
    if (/^\d/.test(token)) return Number(token);
    const [value, ...more] = this.cells(token);
    if (value === undefined || more.length > 0) throw new FormulaError("#NAME?");
    return toNumber(value);
  }

  private sumOfArguments(): number {
    this.expect("(");
    let total = 0;
    do {
      const token = this.tokens[this.next] ?? "";
      if (parseArea(token) === undefined) total += this.sum();
      else {
        this.next += 1;
        for (const value of this.cells(token)) if (typeof value === "number") total += value;
      }
    } while (this.accept(","));
    this.expect(")");
    return total;
  }

  private cells(token: string): CellValue[] {
    const area = parseArea(token);
    if (area === undefined) throw new FormulaError("#NAME?");
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) values.push(this.read(row, column));
    }
    return values;
  }

  private accept(token: string): boolean {
    if (this.tokens[this.next] !== token) return false;
    this.next += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.accept(token)) throw new FormulaError("#NAME?");
  }
}

function divided(value: number, by: number): number {
  if (by === 0) throw new FormulaError("#DIV/0!");
  return value / by;
}

function toNumber(value: CellValue): number {
  if (value === "") return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}
