import examples from "./examples.json";

/** A cell of a form: what it is called, and what it holds; "" for a blank one. */
export interface ExampleCell {
  readonly label: string;
  readonly text: string;
}

/** How something is wrong and how it is right, in the words of the form, which are Chinese in every language. */
export interface RuleExample {
  /** What both sides have in common. */
  readonly shared: readonly ExampleCell[];
  /** Rows of cells. */
  readonly wrong: readonly (readonly ExampleCell[])[];
  readonly right: readonly (readonly ExampleCell[])[];
}

/** The example on each rule's page, by the rule's id. Written by `npm run docs:rules` from the pages. */
export const EXAMPLES: Readonly<Record<string, RuleExample>> = examples;
