import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

function without(...places: readonly number[]): { labels: Record<string, string> } {
  return {
    labels: Object.fromEntries(
      HEADS.flatMap((head, place) => (places.includes(place) ? [] : [[`headers[${place}]`, head]])),
    ),
  };
}

testRule(rule, {
  accept: [
    {
      name: "another form than Hebei's without description and basis",
      table: {
        form: "national",
        labels: {
          "headers[0]": "一级指标",
          "headers[1]": "二级指标",
          "headers[2]": "三级指标",
          "headers[4]": "指标值",
          "headers[8]": "分值",
        },
      },
    },
    { name: "the six heads", table: without() },
    { name: "a table whose heads are not known", table: {} },
  ],
  reject: [
    {
      name: "a grid without level 1",
      table: without(0),
      problems: [
        {
          field: "labels.headers[1]",
          message: ["表头缺少一级指标。", "The grid has no column for level 1 (一级指标)."],
        },
      ],
    },
    {
      name: "a grid without a basis, which some places leave out",
      table: without(5),
      problems: [
        {
          field: "labels.headers[4]",
          message: ["表头缺少指标值确定依据。", "The grid has no column for the basis (指标值确定依据)."],
          severity: "warning",
        },
      ],
    },
    {
      name: "a grid without level 2 and description",
      table: without(1, 3),
      problems: [
        {
          field: "labels.headers[0]",
          message: [
            "表头缺少二级指标、绩效指标描述。",
            "The grid has no column for level 2 (二级指标), the description (绩效指标描述).",
          ],
        },
      ],
    },
  ],
});
