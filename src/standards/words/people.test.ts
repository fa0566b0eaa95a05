import { PEOPLE } from "./people";

const WORDS = PEOPLE.map(({ who }) => who.source.split("|"));

describe("the kinds of people", () => {
  it("are named by plain words, which texts are searched for before the patterns", () => {
    for (const word of WORDS.flat()) expect(word).toMatch(/^\p{Script=Han}{2,5}$/u);
  });

  it("have no word in common", () => {
    const others = (kind: number): readonly string[] => WORDS.filter((_, place) => place !== kind).flat();
    const shared = WORDS.flatMap((words, kind) =>
      words.filter((word) => others(kind).some((one) => one.includes(word))),
    );
    expect(shared).toEqual([]);
  });
});
