/** What an economic benefit speaks of: income, growth, money saved, prices, business. */
export const ECONOMIC_WORDS: readonly string[] = (
  "经济 收入 收益 收费 收购 增收 创收 利润 盈利 税 成本 费用 支出 节约 节支 节省 节能 降本 增效 增产 产值 产量 产出 产能 " +
  "单产 亩产 价值 价格 增值 增加值 保值 资金 资产 投资 融资 贷款 债 利息 租金 房租 销售 营业 营收 交易 消费 贸易 出口 外贸 招商 " +
  "引资 产业 企业 市场 旅游 游客 财政 财富 生产总值 减负 减免 负担 损失 赔付 赔偿 理赔 报销 工资 薪酬 补贴 补助 奖金 " +
  "带动 拉动 就业 创业 脱贫 致富 生产力 生产效率 回报 金额 GDP gdp 电费 水费 运费 油耗 耗材 出栏"
).split(" ");
