import { settingName } from "./setting-names";

test.each([
  ["standard", "指标体系", "Indicator system"],
  ["ignores.3.reason", "已忽略的问题", "Ignored findings"],
  ["planFloors.march", "支出进度要求", "Spending schedule"],
  ["", undefined, undefined],
  ["novel", undefined, undefined],
  ["toString", undefined, undefined],
])("the part %j of the settings is called %s, %s", (path, chinese, english) => {
  expect([settingName(path, "zh-CN"), settingName(path, "en")]).toEqual([chinese, english]);
});
