/** Words that grade a result, longest first. */
const GRADES =
  "不合格 不及格 不达标 不满意 不显著 不明显 不健全 不完善 基本合格 基本达标 基本满意 基本健全 基本完善 比较满意 非常满意 很满意 较满意 部分达成 未达成 已达成 基本达成 " +
  "有所提高 有所改善 有所提升 明显提高 明显改善 明显提升 显著提高 显著提升 优秀 优良 良好 中等 较好 很好 较差 很差 一般 合格 及格 达标 满意 显著 明显 较高 较低 较明显 健全 完善 达成 优 良 中 差 好 高 低";
const SCALE_PART = new RegExp(
  `(${GRADES.split(" ").join("|")})(?!\\p{Script=Han})|(${GRADES.split(" ").join("|")})|(\\d+(?:\\.\\d+)?)|[%分至到为是的以上下内含及等级次档≥≤<>=≧≦xX()\\[\\]【】{}、,，;；:：。.\\s/\\-~—–|]`,
  "uy",
);

/** 是/否: a choice where the value should stand. */
const ALTERNATIVES = /^\s*(是|有|能|√)\s?[/或、|,]\s?(否|无|没有|不能|×)\s*$/;

/**
 * The grades of a text that is a grade scale and nothing else, in order: `优≥90分，良80-90分，中60-80分，差<60分`, `优/良/中/差`,
 * `100%优、90%良`. Undefined for other text, also for a single grade.
 * @param text folded text
 */
export function readGradeScale(text: string): readonly string[] | undefined {
  if (text.length > 300) return undefined;
  const alternatives = ALTERNATIVES.exec(text);
  if (alternatives !== null) return alternatives.slice(1, 3);
  const grades: string[] = [];
  let numbers = 0;
  for (let at = 0; at < text.length; at = SCALE_PART.lastIndex) {
    SCALE_PART.lastIndex = at;
    const part = SCALE_PART.exec(text);
    if (part === null) return undefined;
    const grade = part[1] ?? part[2];
    if (grade !== undefined) grades.push(grade);
    if (part[3] !== undefined) numbers += 1;
  }
  const distinct = new Set(grades).size;
  return distinct >= 3 || (distinct >= 2 && (numbers > 0 || grades.length === 2)) ? grades : undefined;
}
