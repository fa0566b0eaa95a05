import { GENERAL_KIND, PROJECT_KINDS, type KindId } from "../fill/library";
import { guessKind } from "../fill/project-kind";
import { foldLabel } from "../text/fold";
import { draftTable } from "./draft-table";

/** Names of kinds that no project bears as its own, so that the patterns of names do not have them. */
const NAMES: Readonly<Record<string, KindId>> = { 专项治理: "campaign", 公共服务: "public-service" };

/** The kind of project that a word in a list stands for: 培训, 培训类, training. Undefined where it says nothing of a kind. */
export function kindOfWord(text: string): KindId | undefined {
  const word = foldLabel(text);
  if (word === "") return undefined;
  const named = Object.entries(NAMES).find(([name]) => word.startsWith(name))?.[1];
  if (named !== undefined) return named;
  const byId = PROJECT_KINDS.find(({ id }) => id === word.toLowerCase())?.id;
  if (byId !== undefined) return byId;
  const { kind } = guessKind(draftTable("2015", { number: 1, name: word }));
  return kind === GENERAL_KIND ? undefined : kind;
}
