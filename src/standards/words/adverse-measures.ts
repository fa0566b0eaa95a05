/** Measures that are better the lower they are, as the head of a name: 故障 of 故障率, 投诉 of 投诉次数. */
export const ADVERSE_MEASURES: readonly string[] = [
  ..."故障 差错 错误 出错 失误 误差 事故 投诉 有责投诉 缺陷 违规 违纪 违法 违约 犯罪 再犯罪 重新犯罪 案发 发案 肇事 火灾 溺水".split(
    " ",
  ),
  ..."不合格 不达标 不良 返工 返修 退货 破损 损坏 损耗 损失 丢失 泄密 泄露 中断 宕机 漏报 误报 迟报 错报 漏管 脱管 脱管漏管 缺勤".split(
    " ",
  ),
  ..."迟到 逾期 超期 延误 拖欠 欠费 超支 空置 闲置 流失 辍学 失学 失业 返贫 复吸 伤亡 死亡 受伤 感染 发病 患病 误诊 漏诊 漏检".split(
    " ",
  ),
  ..."并发症 不良反应 贫困 致死 空岗 脱岗 断电 断网 停机 负面舆情 安全事件 安全责任事故 群体性事件 越级上访 进京访 重复信访 掉线 丢包 超限 超载 超标 阻断 污染事件 被盗 断水 停水 停电 停气 停暖 坏账 爆管 爆裂 泄漏 渗漏 漏水 溢流 堵塞 坍塌 触电 中毒".split(
    " ",
  ),
];

/** Work against what is adverse: 故障修复率, 投诉办结率, 事故下降率 are better the higher they are. */
export const REMEDIES: readonly string[] = [
  ..."查处 处理 处置 处罚 惩处 排查 整改 化解 预防 防范 防治 防控 减少 下降 降低 压降 受理 办理 办结 消除 治理 打击 侦办 侦破 破案".split(
    " ",
  ),
  ..."调查 调处 救助 救援 救治 帮扶 登记 统计 监测 检测 检查 巡查 发现 识别 培训 宣传 教育 修复 维修 恢复 解决 答复 回复 回访".split(
    " ",
  ),
  ..."矫正 改造 控制 规避 挽回 避免 追回 追偿 赔付 理赔 赔偿 补偿 保险 参保 投保 修正 纠正 纠错 应对 应急 演练 清零 清理 盘活 清收 缴纳 报告 随访 管理 就业".split(
    " ",
  ),
];

/** Measures of time that are better the shorter they are. */
export const TIME_LIMITS: readonly string[] =
  "响应时间 响应时长 响应时限 反应时间 到场时间 到达时间 修复时间 修复时长 修复时限 恢复时间 处置时间 处置时限 处理时间 处理时限 办理时间 办理时限 办结时间 办结时限 审批时间 审批时限 审核时限 回复时限 答复时限 等待时间 等候时间 排队时间 完成时限 完成天数 拨付时限 发放时限 支付时限 理赔时限 耗时 用时 工期".split(
    " ",
  );

/** Shares of what went well, as the head of a name: 合格 of 验收合格率. Those that may have an upper bound for good reasons (使用, 占比) are not here. */
export const FAVOURABLE_SHARES: readonly string[] = [
  ..."合格 覆盖 满意 及时 按时 按期 达标 准确 正确 出勤 到岗 到位 在线 完好 通过 知晓 普及 完成 办结 结案 修复 整改 处置 参保 投保".split(
    " ",
  ),
  ..."收治 救治 治愈 救助 入学 升学 毕业 就业 采纳 受益 发放 拨付 落实 规范 达成 优良 优秀 成活 存活 成功 胜诉 破案 调解 履约 验收".split(
    " ",
  ),
  ..."正常运行 安全运行 供水保证 普惠 巩固 接种 可用 开机 调处 优良路 好路 规范管理 完整 建档 归档 入账 兑现 响应".split(
    " ",
  ),
];
