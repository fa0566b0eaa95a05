/** Words of the names of projects that must set cost indicators: works, large repairs, purchases. Source: 财预〔2021〕101号. */
export const WORKS_AND_PURCHASES: readonly string[] =
  "工程 修缮 维修 改造 新建 改建 扩建 迁建 翻建 装修 加固 购置 采购 更新设备 设备更新 基建 基础设施 建设项目 硬化 铺设 安装".split(
    " ",
  );
