import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(purpose: string): RuleCase {
  return { name: JSON.stringify(purpose), table: { purpose } };
}

function reject(purpose: string, marks: string, widened: string): RejectCase {
  return {
    ...accept(purpose),
    problems: [
      {
        field: "purpose",
        message: [
          `“${purpose}”里有半角标点“${marks}”，应当用全角。`,
          `“${purpose}” holds half-width punctuation “${marks}”; use full-width forms.`,
        ],
        fix: [["B5", purpose, widened]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    ...[
      "购买设备，维修房屋；租赁线路。",
      "共1,234.5万元",
      "比例为1:1",
      "8:30前到岗",
      "1.购买设备",
      "一.购买设备",
      "网址http://www.a.cn",
      "冀财预(2015)291号",
      "（实际支出-预算）/预算",
      "(预算数-实际支出)÷预算数×100%",
      "支出÷(人数×天数)",
      "APP (V2.0) release",
      "60%,80%",
      "来源：(1)中央资金，(2)县级配套",
      "1.购买设备（10台）；2.维修房屋",
    ].map(accept),
    { name: "a unit in a target value", table: { rows: [["", "", "台数", "台数", "≥5台(套)", "计划"]] } },
    {
      name: "the mark that closes a name, which name-punctuation reports",
      table: { rows: [["", "", "购置数量,", "", "", ""]] },
    },
    { name: "a code and an amount", table: { code: "编码(旧)", budget: { total: "10,合计" } } },
  ],
  reject: [
    reject("做好支出,保障业务", ",", "做好支出，保障业务"),
    reject("购买设备;维修房屋:三处", "; :", "购买设备；维修房屋：三处"),
    reject("验收合格率100%,按期完成", ",", "验收合格率100%，按期完成"),
    reject("培训200人次,其中干部50人次", ",", "培训200人次，其中干部50人次"),
    reject("安装APP,推广使用", ",", "安装APP，推广使用"),
    reject("用于购买设备.", ".", "用于购买设备。"),
    reject("补助支出(人社)", "( )", "补助支出（人社）"),
    reject("宣传（含创城)经费", ")", "宣传（含创城）经费"),
    reject("工作完成率(%)", "( )", "工作完成率（%）"),
    {
      name: "a name with brackets and a closing mark",
      table: { rows: [["", "", "发放量(份),", "", "", ""]] },
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "“发放量(份),”里有半角标点“( )”，应当用全角。",
            "“发放量(份),” holds half-width punctuation “( )”; use full-width forms.",
          ],
          fix: [["C9", "发放量(份),", "发放量（份）,"]],
        },
      ],
    },
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, { purpose: "购买设备(含安装),培训200人次;保障运行." });
});
