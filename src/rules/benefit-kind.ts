import type { Localized } from "../i18n/localized";
import { finderOf } from "../standards/words/word-finder";
import { ECOLOGICAL_WORDS, OTHER_ENVIRONMENTS } from "../standards/words/ecological-words";
import { ECONOMIC_WORDS } from "../standards/words/economic-words";
import { SOCIAL_WORDS } from "../standards/words/social-words";
import { SUSTAINABLE_WORDS } from "../standards/words/sustainable-words";

const ECONOMIC = finderOf(ECONOMIC_WORDS);
const SOCIAL = finderOf(SOCIAL_WORDS);
const ECOLOGICAL = finderOf(ECOLOGICAL_WORDS);
const SUSTAINABLE = finderOf(SUSTAINABLE_WORDS);
const OTHER_ENVIRONMENT = new RegExp(`(?:${OTHER_ENVIRONMENTS.join("|")})的?环境`, "g");

/** True when a folded text speaks of money, income, saving or business. */
export function isEconomic(text: string): boolean {
  return ECONOMIC.test(text);
}

/** True when a folded text speaks of nature, pollution or thrift with resources; 营商环境 is none of it. */
export function isEcological(text: string): boolean {
  if (!ECOLOGICAL.test(text)) return false;
  return !text.includes("环境") || ECOLOGICAL.test(text.replace(OTHER_ENVIRONMENT, ""));
}

/** Another kind of benefit that a folded text speaks of, by the name of its row; undefined when none is plain. */
export function otherBenefit(text: string, than: "economic" | "ecological"): Localized | undefined {
  if (than !== "ecological" && isEcological(text)) return { "zh-CN": "生态效益", en: "an ecological benefit" };
  if (SOCIAL.test(text)) return { "zh-CN": "社会效益", en: "a social benefit" };
  if (than !== "economic" && isEconomic(text)) return { "zh-CN": "经济效益", en: "an economic benefit" };
  return SUSTAINABLE.test(text) ? { "zh-CN": "可持续影响", en: "a lasting effect" } : undefined;
}
