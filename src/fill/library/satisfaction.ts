import { BASIS } from "./basis";
import { entriesOf, type Line } from "./entry";

const FORMULA = "满意和较满意的问卷数÷有效问卷数×100%";

function satisfied(id: string, name: string, tags: string, percent = "90"): Line {
  return [id, name, FORMULA, "≥", percent, "%", BASIS.survey, tags];
}

/** 服务对象满意度指标 */
export const SATISFACTION_ENTRIES = entriesOf("satisfaction", [
  satisfied("m01", "参训人员满意度", "培训"),
  satisfied("m02", "参会人员满意度", "会议"),
  satisfied("m03", "系统使用人员满意度", "信息化 线路 信息化建设"),
  satisfied("m04", "设备使用部门满意度", "购置"),
  satisfied("m05", "补助对象满意度", "补助"),
  satisfied("m06", "参保人员满意度", "保险"),
  satisfied("m07", "办公人员对物业服务满意度", "物业"),
  satisfied("m08", "社会公众满意度", "宣传 通用", "85"),
  satisfied("m09", "委托单位满意度", "委托 调研"),
  satisfied("m10", "【服务对象】满意度", "通用"),
  satisfied("m11", "用工单位满意度", "派遣"),
  satisfied("m12", "房屋使用人员满意度", "房屋 维修"),
  satisfied("m13", "法律服务需求部门满意度", "法律"),
  satisfied("m14", "资料使用单位满意度", "印刷"),
  satisfied("m15", "报刊阅览人员满意度", "报刊"),
  satisfied("m16", "档案查阅人员满意度", "档案"),
  satisfied("m17", "当事人满意度", "办案"),
  satisfied("m18", "受助人员满意度", "救助"),
  satisfied("m19", "受奖人员满意度", "奖励"),
  satisfied("m20", "辖区群众满意度", "治理 工程 公共服务 大要案", "85"),
  satisfied("m21", "机关干部职工满意度", "运转 差旅"),
]);
