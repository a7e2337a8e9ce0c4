const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What stands before the words for a part of a company (旗下云端业务) and is none of them. */
export const BEFORE_SCOPES = words(`
  剔除掉 扣除掉 然而 当时 那时 如果 预期 预期该
  交货的 交割的 到期的
  主力合约 合约 被 获 现如今 如今 典型如 例如 比如 诸如 完成 累计完成 首季度 最终 此前 占 相比 相比于 账上 它们 他们 每股 时间内 时间 只有 仅有 预计 公布的 录得 全部
  上市首日 首日 当天 公开披露的 披露的 因为 由于 本期 数据显示 显示 但 而 且 分别 年内/ 其中 此外 另外 同时 不过 因此 当前 目前 其 该 公司 旗下 的 在 于
  从 由 对 据 截至 期内 当周 当月 仅 还有 还 另有 也 则 尽管如此 上述 与此同时 方面 全年 年内 累计 年 并 又 将 期 来自 主要 部分 个
  以 用 就 都 均 已 使 使得 随着 通过 一周 末 各 之
`);

/** What opens like one of those and is of the part: 其他, 占有. */
export const OPENS_SCOPES = words('其他 其它 其余 占有 占据 占比');

/** What stands between a part and what is measured of it (云端业务实现收入) and is none of either. */
export const BEHIND_SCOPES = words(`
  完成 占 更 再 却 仍 一度 每股 时间内 时间 账上 可比的简单 可比 可比的 简单 平均 单季 最终 合并 的 在 业务的 方面 则 也 还 均 都 为 是
  达 仅 实现 取得 录得 总 期内 当年 当期 全年 期末 年末 各 累计 分别 同期 去年 今年 报告期 部分 贡献 为其 为它 来自 于 以 至 增至 和 与
  及 了 已 超过 有 平均每 每 单
`);

/** Generic words are nobody’s segment. */
export const NO_SCOPES = words(`
  整体 总体 合计 全部 期内 期间 年内 全年 单季 季度 数据 报告 财报 年报 公告 招股书 同期 平均 总计 累计 部分 全周 本周 当周 单周 上周 周内 一周内 日内 盘中
  当月 单月 本月 全月 当日 当年 报告期内 财季 第一财季 第二财季 第三财季 第四财季 盘中最高 盘中最低 早盘 午盘 尾盘 终盘 午后 开盘 收盘 收市 开市 全天 全日 半日 全日收市 半日收市 最多 最少 最高
  最低 最大 最小 一年间 各月均 每月均 本季 本季度 当季 上季度 其他 其余 完成 营业性 调整后 经调整后 扣非后 约合 折合 发生 新增 移动 大幅 零售 批发 出货 董事会 管理层 股东大会 复合
  复合年 年复合 历史
`);
