/** What a cost indicator speaks of: money spent, prices, and the standards that bound them. */
export const COST_WORDS: readonly string[] = (
  "成本 费 金额 价格 单价 均价 总价 造价 报价 定价 支出 开支 投入 投资 预算 资金 概算 决算 限额 定额 " +
  "标准 控制数 工资 薪酬 薪资 待遇 补贴 补助 补偿 津贴 奖金 奖励 租金 房租 保险金 人均 户均 每人"
).split(" ");

/** How a cost indicator says that spending is held down, though not in money: 成本节约率, 超支率. */
export const COST_CONTROL_WORDS: readonly string[] =
  "节约 节支 节省 节减 结余 降低 下降 压减 压缩 缩减 减少 控制 超支 超出 超预算 超概 不超 不高于 低于 偏离 偏差 差异 增幅 涨幅".split(
    " ",
  );
