const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Many at once, and nobody’s part: whoever is speaking, a phrase that ends so (百强房企) has figures of its own. */
export const MARKETS = words(`
  市场 行业 全行业 产业链 同行 同业 大盘 指数 成指 综指 股指 两市 三市 沪市 深市 全国 我国 全球 全世界 全市场 全市 全省 股市 债市 楼市 车市 创业板 科创板 中小板 北交所 新三板
  商业银行 国有银行 国有大行 股份行 股份制银行 城商行 农商行 村镇银行 理财公司 上市银行 上市券商 上市公司 上市房企 上市险企 上市药企 上市车企
  房企 车企 药企 险企 酒企 猪企 纸企 煤企 钢企 券商 民企 国企 央企 外企 航司 快递企业 工业企业 房地产企业 国有企业 民营企业 私营企业 小微企业 中小企业 外贸企业 外商投资企业
  险资 公募 私募 公募基金 私募基金 社保基金 北上资金 北向资金 南向资金 外资机构 个股 概念股
`);

/** Many at once: parts of a company in an article about it (工业板块), somebody themselves where it is about none. */
export const GROUPS = words(`
  产业 板块 企业 银行 机构 基金 资金 信托 保险公司 基金公司 证券公司 银行业 金融业 餐饮业 零售业 服务业 制造业 采矿业 建筑业 银行体系 金融机构
  品牌 门店 超市 大卖场 便利店 百货 购物中心 餐厅 酒店 医院 学校 高校 港口 机场 景区 影院 电站 城市 地区 省份 区域 国家 经济体 经济 城市群 都市圈
  居民 农户 家庭 人群 个人投资者 机构投资者 散户 市民 考生 毕业生 游客 旅客 成份股 成分股 新股 转债 债券 国债 混基 股基 债基 业态 赛道 店 店铺 商场 商店 分店 工厂
`);

/** What ends like one of these and is none. */
export const NO_CLASSES = words(
  '新店 老店 单店 同店 开店 关店 闭店 每店 资本市场 整体市场 跨区域 母基金 本行 该行 该企业 该机构 该品牌 该地区 投资机构 保荐机构 主品牌 自有品牌 自有资金 募集资金 货币资金 流动资金 营运资金 回笼资金',
);

/** What may be said of such a phrase right behind it. */
export const SAID_OF_CLASSES = words(
  '呈现 出现 面临 进入 迎来 表现 普遍 普涨 普跌 走强 走弱 领涨 领跌 净流入 净流出 净买入 净卖出 闭店 关店 开店 停业 倒闭 破产 数量 总数 家数 整体 总体 合计 平均 最 总 今 去 本 上 前 单 日 月 年 新增 新开 关闭 主力 中 里 内 之 间 获 被 业绩 盈利 零售 批发 销售 出口 进口 进出口 注销 撤场 全天 全年 方面 逆势 新进 再次 连续',
);
