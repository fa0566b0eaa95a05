import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function reject(purpose: string): RejectCase {
  return {
    name: JSON.stringify(purpose),
    table: { name: "校舍维修", purpose },
    problems: [{ field: "purpose", message: ["资金用途没有写明。", "The use of the money is not told."] }],
  };
}

testRule(rule, {
  accept: [
    { name: "a use below a dash", table: { purpose: "——", morePurpose: ["维修教学楼屋面"] } },
    { name: "a use", table: { purpose: "维修教学楼屋面" } },
    { name: "a short use", table: { purpose: "购书" } },
    { name: "a word that begins like none", table: { purpose: "无障碍改造" } },
    { name: "a classified use", table: { purpose: "涉密" } },
    { name: "a blank use of a classified project", table: { name: "涉密", purpose: "" } },
    { name: "a blank use of a classified amount", table: { budget: { total: "涉密" }, purpose: "" } },
    { name: "a layout without a use", table: { name: "校舍维修" } },
  ],
  reject: [
    reject(""),
    reject(" \n"),
    reject("————"),
    reject("/"),
    reject("无"),
    reject("略。"),
    reject("详见附件"),
    { ...reject("无"), name: "several rows", table: { purpose: "无", morePurpose: ["——"] } },
  ],
});
