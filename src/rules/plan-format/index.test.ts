import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "percentages", table: { plan: ["25%", "50%", "75%", "100%"] } },
    { name: "percent points", table: { plan: ["20.00", "40.00", "60.00", "100.00"] } },
    { name: "percentages with decimals where they are needed", table: { plan: ["12.5%", "50%", "75%", "100%"] } },
    { name: "a bare 0% among decimals", table: { plan: ["0%", "50.00%", "75.00%", "100.00%"] } },
    {
      name: "fractions that Excel shows as percentages",
      table: { plan: [0, 0.5, 0.75, 1].map((value) => ({ value, text: `${value * 100}%` })) },
    },
    { name: "blank cells, which plan-blank reports", table: { plan: ["", "50%", "", "100%"] } },
    { name: "a text, which plan-range reports", table: { plan: ["25%", "50%", "75%", "全部"] } },
    { name: "a lone bracket, which plan-range reports", table: { plan: ["（25", "50%", "75）", "100%"] } },
    { name: "a classified plan", table: { plan: ["涉密", "0", "75%", "100%"] } },
    { name: "a layout without a plan", table: {} },
  ],
  reject: [
    {
      name: "0 among percentages",
      table: { plan: ["0", "0 ", "100%", "100%"] },
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底写的是“0”，没有 %；10月底写的是“100%”。",
            "The end of March says “0” without %, the end of October “100%”.",
          ],
          fix: [
            ["B7", "0", "0%"],
            ["C7", "0 ", "0%"],
          ],
        },
      ],
    },
    {
      name: "a fraction among percentages, without a fix",
      table: { plan: ["25%", "50%", "75%", "1"] },
      problems: [
        {
          field: "plan[3]",
          message: [
            "12月底写的是“1”，没有 %；3月底写的是“25%”。",
            "The end of December says “1” without %, the end of March “25%”.",
          ],
        },
      ],
    },
    {
      name: "every style of a row that has several",
      table: { plan: ["25", "百分之50", "75.00%", "100%"] },
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底写的是“25”，没有 %；6月底写的是“百分之50”。",
            "The end of March says “25” without %, the end of June “百分之50”.",
          ],
          fix: [["B7", "25", "25%"]],
        },
        {
          field: "plan[1]",
          message: ["6月底写的是“百分之50”，应当写成 50%。", "The end of June says “百分之50”; write 50%."],
          fix: [["C7", "百分之50", "50%"]],
        },
        {
          field: "plan[0]",
          message: [
            "3月底的“25”与10月底的“75.00%”小数位数不一致。",
            "The end of March (“25”) and the end of October (“75.00%”) have different decimals.",
          ],
        },
      ],
    },
    {
      name: "words, full-width figures and brackets",
      table: { plan: ["98百分之", "９８．５０％", "（99%）", "百分之百"] },
      problems: [
        {
          field: "plan[0]",
          message: ["3月底写的是“98百分之”，应当写成 98%。", "The end of March says “98百分之”; write 98%."],
          fix: [
            ["B7", "98百分之", "98%"],
            ["C7", "９８．５０％", "98.50%"],
            ["D7", "（99%）", "99%"],
            ["E7", "百分之百", "100%"],
          ],
        },
        {
          field: "plan[0]",
          message: [
            "3月底的“98百分之”与6月底的“９８．５０％”小数位数不一致。",
            "The end of March (“98百分之”) and the end of June (“９８．５０％”) have different decimals.",
          ],
        },
      ],
    },
    {
      name: "a full-width figure without %",
      table: { plan: ["２5", "50%", "75%", "100%"] },
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底写的是“２5”，没有 %；6月底写的是“50%”。",
            "The end of March says “２5” without %, the end of June “50%”.",
          ],
          fix: [["B7", "２5", "25%"]],
        },
      ],
    },
    {
      name: "different decimals",
      table: { plan: ["25%", "50.00%", "75.00%", "100.00%"] },
      problems: [
        {
          field: "plan[0]",
          message: [
            "3月底的“25%”与6月底的“50.00%”小数位数不一致。",
            "The end of March (“25%”) and the end of June (“50.00%”) have different decimals.",
          ],
        },
      ],
    },
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { plan: ["0", "40", "70%", "100%"] });
});
