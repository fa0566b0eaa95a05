import { replaceFile } from "../replace-file";
import type { Chunk } from "./formats";

/** Where a report goes. */
export interface Output {
  readonly write: (chunks: Iterable<Chunk>) => Promise<void>;
  /** The report is whole. */
  readonly close: () => Promise<void>;
  /** The report will not be whole: nothing of it is kept. */
  readonly discard: () => Promise<void>;
}

/** Thrown when the report cannot be written. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file} cannot be written`, options);
  }
}

/** Writes to a file, which holds the report when it is whole. All of it throws OutputError. */
export async function fileOutput(file: string): Promise<Output> {
  const told = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (cause) {
      throw new OutputError(file, { cause });
    }
  };
  const content = await told(() => replaceFile(file));
  return {
    write: (chunks) =>
      told(async () => {
        for (const chunk of chunks) await content.write(chunk);
      }),
    close: () => told(content.keep),
    discard: content.drop,
  };
}

/** Writes to the terminal or a pipe, waiting where it is slow. */
export function streamOutput(out: (text: string) => void, drained: () => Promise<void>): Output {
  return {
    write: async (chunks) => {
      for (const chunk of chunks) {
        if (typeof chunk !== "string") throw new TypeError("Bytes go to a file.");
        out(chunk);
        await drained();
      }
    },
    close: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}
