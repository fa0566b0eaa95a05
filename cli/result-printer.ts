import type { Surroundings } from "./surroundings";

/** How the result of a file is shown. */
export interface ResultViews<Result> {
  readonly text: (result: Result) => string;
  readonly json: (result: Result) => object;
}

/** Prints what became of files, each as soon as it is known, so that it is told of those that are done when the program is ended. */
export interface ResultPrinter<Result> {
  /** Resolves when the result has been taken. */
  readonly add: (result: Result) => Promise<void>;
  /** That was all. */
  readonly end: () => void;
}

/** A printer to the standard output: texts one after the other, or one JSON value of version 1. */
export function resultPrinter<Result>(
  format: "text" | "json",
  { text, json }: ResultViews<Result>,
  { out, drained = () => Promise.resolve() }: Pick<Surroundings, "out" | "drained">,
): ResultPrinter<Result> {
  const print = (piece: string): Promise<void> => {
    out(piece);
    return drained();
  };
  if (format === "text") return { add: (result) => print(text(result)), end: () => undefined };
  let before = '{"version":1,"workbooks":[';
  return {
    add: (result) => {
      const piece = before + JSON.stringify(json(result));
      before = ",";
      return print(piece);
    },
    end: () => out(before === "," ? "]}\n" : `${before}]}\n`),
  };
}
