import { PROJECT_KINDS } from "../fill/library";
import { kindOfWord } from "./kind-of-word";

describe("the kind that a word in a list stands for", () => {
  it.each(PROJECT_KINDS.filter(({ id }) => id !== "general").map(({ id, title }) => [title["zh-CN"], id] as const))(
    "is told for %s",
    (title, id) => {
      expect([kindOfWord(title), kindOfWord(`${title}类`), kindOfWord(id)]).toEqual([id, id, id]);
    },
  );

  it.each(["", "其他", "一类", "特定目标类", "部门项目"])("is not told for %j", (word) => {
    expect(kindOfWord(word)).toBeUndefined();
  });
});
