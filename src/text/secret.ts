import { fold } from "./fold";

const DECORATION = /[^\p{L}\p{N}]/gu;

const LEAD = "(?:因|由于|由|本|该|此|属于?|系|为|是|按|项目?|内容|事项|指标|数据|资金|部分|均|全部|已)*";
const CORE = "(?:涉密|涉及(?:国家|工作)?(?:秘密|机密)|保密|国家秘密)";
const TAIL =
  "(?:项目?|内容|信息|事项|数据|指标|资金|原因|要求|规定|管理|处理|未|不|予以?|暂|宜|便|能|对外|公开|公示|披露|填报|填写|填列|列示|略|隐去)*";
const SECRET = new RegExp(`^${LEAD}${CORE}${TAIL}$`, "u");

/**
 * True for a cell that says its content is classified and nothing else: 涉密, （涉密）, 涉密项目, 此项涉密, 因涉密不予公开, 保密.
 * False for text that is about secrecy: 保密培训合格率, 涉密人员培训次数.
 */
export function isSecret(text: string): boolean {
  // Every wording has this character: looking for it first spares nearly all cells the pattern.
  return text.length <= 60 && text.includes("密") && SECRET.test(fold(text).replace(DECORATION, ""));
}
