/** Small words by what they do in a sentence. They tell a name from the words around it. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that open a clause and are not its subject. */
export const CONNECTIVES = words(`
  但 而 且 并 则 却 又 也 还 就 即 若 如 当 因 因此 因而 所以 于是 此外 另外 另 同时 与此同时 其中 不过 然而 但是 而且 并且 虽然 尽管 即使 如果 由于 随着 根据 按照 据 据悉 据了解 据统计 据测算 据介绍 据报道 据其 数据显示 数据 显示 统计显示
  招股书显示 财报显示 公告显示 年报显示 报告显示 资料显示 招股书中表示 招股书透露 招股书 财报 公告 年报 半年报 季报 值得注意的是 值得一提的是 值得关注的是 需要指出的是 具体来看 具体而言 整体来看 整体上看 整体而言 总体来看 总的来看 从数据来看 分产品来看 分业务来看 分地区来看 分行业来看
  一方面 另一方面 首先 其次 再次 最后 最终 目前 当前 如今 现在 此前 此后 随后 之后 之前 事实上 实际上 尤其是 特别是 例如 比如 譬如 截至 截止 截至目前 截至发稿 到 至 自 从 在 对 对于 关于 与 和 以及 及 同 向 为 以 按 较 比 相比 相较 包括 即便 甚至 仅 只 连 除 除了 通过 经 经过 把 将 被 让 使 令 凭借 受 受益于 得益于 基于 围绕 曾 已 已经 正 正在 仍 仍然 均 都 共 合计 累计 约 近 超 逾 上市之前 上市之后 毕业后 成本方面 费用方面 利润方面 业绩方面 营收方面 收入方面 现金流方面 产品方面 销售方面 研发方面 有望 独家 据此 具体看 分地区看 分产品看 分业务看 分行业看 财务表现 核心业务进展 业务进展 经营情况 主要财务数据
  一是 二是 三是 四是 五是 六是 七是 八是 由此 由此导致 导致
`);

/** Words that may follow a subject but say nothing of what it is. */
export const AFTER_SUBJECT = words(`
  的 在 是 已 已经 也 还 将 则 和 与 及 又 就 都 为 有 对 从 向 以 把 被 让 称 同样 同时 一直 正 正在 仍 仍然 均 曾 曾经 便 才 却 并 并不 并未 不 未 没有 能 会 可 要 需 成 成为 作为 属于 位于 来自 处于 方面 身上 背后 内部 能够 可以 进一步 最 更 较 首次 再次 继续 开始 分别 合计 累计 共 仅 约 近 超 达 达到 位居 位列 排名 凭借 通过 围绕 按照 根据 自 于 等 们 这 那 此次 本次 同期 成功 可能
`);

/** What companies do: a subject before one of these is a name. */
export const COMPANY_ACTS = words(`
  披露 发布 公布 宣布 公告 募集 表示 透露 指出 认为 上市 登陆 挂牌 递交 提交 成立 创立 推出 上线 开源 拟 收购 签署 签订 关闭 裁员 回购 派发 增持 减持 赴港 赴美 冲刺 冲击 递表 报收 收报 共交付 共销售 累计交付 全年交付 召开 签署了 签约 中标了 涨停 跌停 封板 接受调研 回应 回应称 回复 复牌 停牌 官宣 任命 入股 并购 拆分 私有化 定增 拟募资 拟以 拟向 拟与 拟发行 拟收购 拟投资 拟出资 拟使用 发公告 发布了 公布了 宣布了 披露了 推出了 收购了 获得了 完成了 成立于 创立于 诞生于 创办于 总部位于 正式上市 成功上市 再次递表 更名 牵手 联手 携手 首发 过会 通过聆讯 通过港交所聆讯 主要从事 深耕 烧掉 净赚 狂赚 大赚 巨亏 预亏 预盈 预增 扭亏 交出 在业绩说明会 在投资者互动平台 在互动平台 在港股 在港上市 在美上市 在纳斯达克 在纽交所 在科创板 在创业板 在A股 给予 触及涨停 直线拉升
`);

/** What companies do, and other things too: prices rise, goods are sold. */
export const COMMON_ACTS = words(`
  补充 发行 称 实现 完成 拥有 取得 录得 获得 获 计划 预计 预期 出售 投资 融资 募资 中标 生产 销售 交付 出货 卖出 售出 研发 布局 进军 分红 持有 持股 更新 收盘 收涨 收跌 上涨 下跌 大涨 大跌 涨超 跌超 涨 跌 拉升 领涨 领跌 大涨超 大跌超 涨逾 跌逾 涨近 跌近 高开 低开 退市 重组 主营 迎来 暴涨 暴跌 上涨 下跌 跟涨 跟跌 领跌 走高 走低 走强
`);

/** What companies have, and other things too: a subject before one of these may be a name. */
export const COMPANY_OWNS = words(`
  招股书 财报 年报 季报 半年报 一季报 三季报 中报 业绩 官网 官方 旗下 创始人 联合创始人 董事长 总裁 总经理 董秘 首席执行官 首席财务官 董事会 管理层 CEO CFO CTO COO 集团 股份 公司 方面 控股 股价 市值 市占率 营业收入 营收 收入 净利润 净亏损 亏损 盈利 毛利率 利润 员工 用户 门店 订单 产能 产量 销量 IPO 科创板IPO 创业板IPO 主板IPO 北交所IPO 港股IPO A股IPO 港交所IPO 的招股书 的财报 的年报 的营收 的净利润 的毛利率 的收入 的亏损 的净亏损 的股价 的市值 的销量 的大客户 的商业模式 的融资 的研发 的实际控制人 的控股股东 的创始人 的董事长 的估值 的用户 的门店 的产品 的业务 的主营业务 的业绩 的毛利 的负债 的资产 的现金 的员工 的投资者 的股东 的招股说明书
`);

/** What companies have and their parts seldom: before one of these a coined word is a name. */
export const COMPANY_QUANTITIES = words(`
  净利润 归母净利润 归母净利 扣非净利润 扣非归母净利润 净利 纯利 净亏损 归母净亏损 净亏 归属于上市公司股东的净利润 归属于母公司股东的净利润 营业总收入 报收 收报 股价
`);

/** Said of companies only: what opens a clause before one of these is a name, even if it stands there once. */
export const DEFINITELY_COMPANY = words(`
  的实际控制人 的控股股东 的董事长 的招股书 的招股说明书 的股价 的市值 创始人 联合创始人 董事长 首席执行官 CEO 发布公告 发布财报 发布年报 发布半年报 发布一季报 发布三季报 披露公告 披露招股书 披露年报 披露财报 披露半年报 公告称 公告显示 递交招股书 提交招股书 招股书显示 在港交所 登陆港交所 登陆科创板 登陆创业板 登陆纳斯达克 登陆纽交所 在业绩说明会 在投资者互动平台 在互动平台 接受调研 召开股东大会 召开年度股东大会 召开临时股东大会 公告 晚间公告 业绩快报 业绩预告 业绩预减 业绩预增 涨停 跌停 股价 A股 港股 H股 的子公司 子公司 年报显示 财报显示 半年报显示 拟发行 拟回购 拟定增 拟以 拟向 拟与 拟收购 拟投资 拟出资 拟使用 首发 过会 通过聆讯 通过港交所聆讯 触及涨停 直线拉升 控股股东 实际控制人 官网 官微
`);

/** Nouns for companies and brands: a name may follow at once (母公司远山科技). */
export const APPOSITIVE_NOUNS = words(`
  品牌 平台 巨头 龙头 龙头企业 车企 药企 房企 厂商 制造商 运营商 开发商 供应商 服务商 独角兽 母公司 子公司 控股子公司 全资子公司 旗下公司 新势力 老牌企业 上市公司 竞争对手 友商 同业 对手
`);

/** Who says what, of figures that others gave: 某某证券指出. */
export const ANALYST_ENDINGS = words('证券 研究院 研究所 咨询 协会 统计局 投行 评级 信息中心 数据中心');

/** How companies’ names end: a clause that opens with such a word names one, even if only once. */
export const COMPANY_ENDINGS = words(`
  科技 股份 集团 汽车 银行 农商行 农商银行 农村商业银行 证券 人寿 财险 控股 实业 药业 制药 微电子 光学 光电 石化 置业 置地 乳业 酒业 重工 重科 精工 影业 传媒 信托 速运 珠宝 茶饮 金租
`);

/** Before such an ending these make a class of things or of companies, not a name: 新能源汽车, 城市商业银行, 金融科技. */
export const CLASS_WORDS = words(`
  新能源 电动 动力 电池 燃油 混合动力 混动 插电 纯电 智能 网联 商用 乘用 家用 自主 合资 豪华 国产 进口 二手 传统 氢能 换电 增程 增程式 出口 内地 国内 境内 境外 上市 中资 外资 大型 中型 小型 中小 国有 国有大型 股份 股份制 城市 农村 合作 商业 政策性 民营 村镇 地方 头部 主要 投资 全国性 区域性 代表性 金融 信息 生物 高新 前沿 数字 绿色 限售 流通 普通 优先 有价 固定收益 资产支持 数字货币 企业 大 小 高 新 旧
`);

/** Words that names hold with a function word's character inside, which ends no name there: 成都, 基因. */
export const WORDS_IN_NAMES = words(`
  基因 在线 共享 成都 首都 都市 江都 和平 和谐 共和 中和 永和 祥和 太和 泰和 新都
`);

/** Endings that are ordinary nouns too: they belong to a name that other words show to be one. */
export const NOUN_ENDINGS = words(`
  保险 医药 生物 医疗 电子 半导体 电气 电器 通信 软件 网络 石油 化工 化学 能源 电力 动力 燃气 煤业 钢铁 铝业 铜业 锂业 矿业 黄金 水泥 建材 地产 物业 食品 饮料 餐饮 家居 服饰 体育 百货 超市 机械 精密 智能 机器人 航空 机场 物流 快递 教育 文旅 旅游 酒店 期货 租赁 资本 环保 农业 牧业
`);

/** Words that stand for the entity in hand, for two of them, and for one of the two. */
export const PRONOUNS = {
  same: words(
    '公司 该公司 本公司 贵公司 我公司 该行 本行 该集团 本集团 集团 该企业 该品牌 该平台 该机构 该车企 其 它 他们',
  ),
  both: words('两家公司 这两家公司 两家企业 两家 两者 双方 二者 它们 两大巨头 双雄 两公司'),
  former: words('前者'),
  latter: words('后者'),
} as const;

/** 五家险企, 三大运营商: several together, by how many and of what kind. */
export const TOGETHER =
  /(?<![\d一二三四五六七八九十百千万])(?:(?:[两二三四五六七八九十]|\d{1,2})(?:家|大)|[三四五六七八九](?=巨头|大?龙头企业))(?:A股|港股|美股|国有|上市|头部|股份制|新势力|造车|茶饮|快递|民营|主要|龙头){0,2}(?:公司|企业|险企|车企|房企|药企|酒企|券商|银行|行|巨头|运营商|厂商|航司|品牌|平台)(?!业)/uy;

/** Before a name: it is an object here, not whose figure follows. */
export const OBJECT_MARKERS = words(
  '与 和 同 跟 被 向 对 比 较 于 由 从 给 为 超越 超过 领先 落后于 不及 低于 高于 收购 投资 入股 对标 竞购 携手 联合 联手 只有 此前 加入 离开 来自 出自 获得 获 引入 包括 如 例如 比如 像 针对 供货 打败 击败 挑战 追赶 牵手 登陆 担任 出任 加盟 入职 服务 服务于 供应 供应给 绑定 依赖 依托 背靠 瞄准 对抗 对阵 效仿 取代 替代 成为 曾任 任职 离职 投向 押注 加码 减持 增持 持有 控股 参股 转让给 卖给 出售给 交给 借助 通过 落户 联姻 站稳',
);

/** What editors put before a text or a part of it: 导语:…, 点评:…. */
export const EDITORIAL_LABELS = words(
  '编者按 年度盘点 导读 关键字 关键词 原标题 责任编辑 责编 导语 引言 摘要 核心观点 市场概况 风险提示 投资建议 投资要点 投资逻辑 事件 点评 结语 小结 总结 观点 背景 图源 来源 作者 编辑 记者 备注 说明 数据来源 资料来源 本文来源 题图 要点 看点 亮点 展望 回顾 盘点 快讯 简讯 早报 晚报 日报 周报 月报 聚焦 独家 专访 问答 提问 回答',
);

/** What else a colon follows that is nobody. */
export const LABEL_WORDS = words(
  '注 注意 提示 其他 其一 其二 其三 第一 第二 第三 首先 其次 最后 原因 结果 建议 影响 逻辑 案例 数据 分析 解读 特征 优势 风险 策略 意义 现状 问题 答案 结论 举例 例如 比如 具体 时间 地点 标题 日期 发布 更新 方面 情况 业绩 财务 财报 年报 季报 中报 公告 招股书',
);

/** Not names however often they begin a clause. */
export const GENERIC_NOUNS = [
  ...EDITORIAL_LABELS,
  ...words(`
  物管 物企 底价 转让底价 定增 调后 经调后 经调整 经调 夏粮 秋粮 粮食 猪肉 生猪 国有控股 国有企业 国有控股企业 集体企业 民营企业 股份制企业 外商企业 小微企业 便利店 新能源车 动力电池 手机 奶茶 咖啡 白酒 黄金 原油 煤炭 钢材 商品房 二手房 新房 新能源汽车 智能汽车 电动汽车 二手汽车 商用汽车 豪华汽车 燃油汽车 国产汽车 国有银行 股份制银行 商业银行 城商银行 投资银行 中央银行 高科技 金融科技 生物科技
  公司 企业 集团 机构 银行 平台 行业 产业 市场 业内 业内人士 业界 数据 报告 报告期 报告期内 财报 年报 公告 招股书 消息 信息 资料 结果 问题 原因 情况 方面 条件 业务 产品 项目 服务 用户 客户 消费者 投资者 分析师 分析人士 专家 媒体 员工 团队 创始人 董事会 股东 管理层 管理 政府 国家 地方 社会 经济 中国 国内 国外 海外 境外 境内 全国 全球 世界 美国 欧洲 日本 韩国 香港 港股 美股 股市 大盘 上市 上市公司 我们 他们 它们 你们 大家 人们 自己 本人 双方 各方 对方 两家 三家 多家 许多 很多 一些 部分 大部分 所有 全部 其他 其它 其余 另外 最终 未来 过去 目前 当前 现在 今年 去年 明年 年内 期内 期间 同期 上半年 下半年 全年 季度 月份 时间 阶段 时候 之后 之前 以后 以前 以来 其中 此次 本次 这次 这些 那些 这样 那样 这种 那种 如此 因此 答案 关键 核心 重点 目标 战略 模式 商业模式 技术 研发 研发投入 成本 费用 收入 营收 利润 净利润 亏损 毛利率 现金流 资产 负债 价格 股价 销量 产量 需求 供应 供应链 竞争 增长 下降 变化 趋势 规模 份额 渠道 门店 品牌 大模型 人工智能 新能源 汽车 手机 芯片 电池 创新 挑战 机会 风险 政策 资本 资金 融资 投资 上述 该 具体 主要 整体 总体 最近 近期 日前 近日 昨日 今日 当日 次日 随后 此后 此前 期末 期初 年底 年末 年初 首日 同比 环比 占比 合计 累计 平均 总计 单季 方案 决议 会议 协议 合同 订单 交易 发行 发行价 认购 机构投资者 散户 股民 网友 车主 粉丝 会员 商家 骑手 司机 乘客 患者 医生 学生 老师 家长 全周 单周 当周 上周 日内 全线 盘中 盘初 盘面 早盘 午后 尾盘 一度 股权 国资委 证监会 银保监会 联姻 日媒 外媒 美媒 港媒 概念股 中概股 个股 股东 板块 三大股指 北向资金 南向资金 外资 内资 主力资金 两市 沪深两市 一字板
  收市 开市 早市 夜市 尾市 半日 全日 本身 新增 移动 中概 优化 开庭 续盈 略增 预喜 手持 技术 内部 腐败 内部腐败 重点 距离 浮动 主讲嘉宾 晚间 早间 午间 盘后 盘前 绝大多数 大多数 多数 少数 绝大部分 时隔 无论 参照 一季度末 二季度末 三季度末 全系 新车 单月 单店 同店 门店数 加盟店 直营店 经销商 加盟商 主播 达人 博主 创作者
  组件 硅料 硅片 电池片 光模块 储能 光伏 风电 逆变器 锂电 锂盐 碳酸锂 正极 负极 隔膜 电解液 芯片 晶圆 存储 面板 半导体 集成电路 消费电子 可穿戴 耳机 服务器 数据中心 云计算 云服务 大数据 区块链 元宇宙 机器人 无人机 自动驾驶 智能驾驶 智能座舱 激光雷达 充电桩 换电站 氢能 核电 水电 火电 煤电 天然气 成品油 石油 汽油 柴油 化肥 尿素 钢铁 水泥 玻璃 铜 铝 锌 镍 钴 锡 稀土 白银 贵金属 有色金属 工业金属 农产品 大豆 玉米 小麦 棉花 白糖 豆粕 鸡蛋 牛奶 乳制品 啤酒 饮料 零食 火锅 快餐 茶饮 新茶饮 预制菜 服装 鞋服 化妆品 护肤品 彩妆 医美 珠宝 家电 空调 冰箱 洗衣机 彩电 厨电 小家电 家居 家具 建材 物业 地产 房地产 住宅 写字楼 公寓 酒店 民宿 旅游 航空 机场 高铁 快递 物流 外卖 电商 直播 直播电商 短视频 长视频 游戏 手游 端游 影视 电影 票房 音乐 广告 营销 教育 教培 职业教育 素质教育 医药 医疗 疫苗 创新药 仿制药 生物药 中药 医疗器械 器械 耗材 集采 银行 保险 券商 信托 理财 信用卡 存款 贷款 房贷 消费贷 个贷 对公 零售 债券 国债 地方债 城投债 股票 期货 期权 外汇 人民币 美元 欧元 日元 英镑 港元 比特币 虚拟货币 数字货币
  财政 税收 进口 出口 外贸 进出口 工业 农业 制造业 服务业 采矿业 建筑业 消费 零售业 就业 居民 农民 城镇 农村 人口 老年人 年轻人 大学生 白领 中产 Z世代 女性 男性 儿童 家庭 中小企业 民企 国企 央企 外企 初创公司 独角兽 大厂 巨头 友商 对手 新势力 造车新势力 头部 腰部 尾部 前三甲 前十名 第一梯队 第二梯队
  第一产业 第二产业 第三产业 科创 科创板 创业板 中小板 主板 北交所 新三板 险资 北上资金 南下资金 港资 内房股 游资 社保基金 公募 私募 公募基金 私募基金 混基 股基 债基 重仓股 龙头股 白马股 蓝筹股 成分股 权重股 次新股 题材股 科技股 价值股 成长股 房企 车企 药企 猪企 险企 纸企 煤企 钢企 酒企 餐企 茶企 开发商 拿地 土储 货值 土拍 供地 旧改 楼市 房市 车市 债市 期市 汇市 油价 金价 房价 地价 楼盘 房源 售楼处 限竞房 地王 楼面价 回款 去化 闭店 关店 开店 停业 换房 计提 分拆 减持 增持 加仓 减仓 建仓 新进 降薪 裁员 反腐 养猪 基本面 流动性 疫情 全口径 权益口径 研报 晚间 午间 悉数 不少 个股 有资金 有机构 有业内人士 知情人士 相关负责人 增量 存量 高杠杆 杠杆率 低利率 前十大 前五大 前十强 典型 核心资产
`),
];

/** How words end that name kinds of things and no company. */
export const GENERIC_ENDINGS = words(
  '公司 企业 行业 市场 招股书 财报 年报 公告 方面 数据 显示 业务 产品 模型 用户 客户 平台 机构 收入 营收 成本 费用 时间 期间 问题 投资者 人士 记者 上市 认为 表示 来看 来说 之后 之前 之外 以来 以外 板块 港股 美股 A股 基金 险企 车企 药企 房企 券商 大行 厂商 股东 部门 城市 地区 债 指数 系列 项目 说明会 法说会 发布会 交流会 峰会 论坛',
);

/** Latin words that are terms, not names. */
export const LATIN_TERMS = new Set(
  words(`
  AI AIGC AGI API APP App app APPs IPO CEO CFO CTO COO CMO CIO CPO GDP CPI PPI PMI ARR MRR GMV DAU MAU ARPU ROE ROA ROI ROIC EPS PE PB PS EBIT EBITDA MaaS SaaS PaaS IaaS OTA ETF FOF LOF QDII REITs REIT LPR MLF SLF IDC OEM ODM SUV MPV NEV BEV PHEV EV GPU CPU NPU TPU HBM DRAM NAND LED OLED LCD ESG VR AR XR MR IP PC TV HK SH SZ US USD RMB HKD CNY EUR Pro Max Plus Ultra Mini Lite SE Agent Agents Token Tokens tokens token WiFi Wi-Fi MoE LLM LLMs NLP CTA RAG KOL KOC MCN TO to B C G To ToB ToC ToG A H S Q VC FA LP GP CRO CDMO CMO PD-1 ADC GLP-1 DNA RNA mRNA FDA NMPA WTO ISO ASIC FPGA SoC MCU IGBT SiC GaN BMS OS UI UX IT ICT IoT 5G 4G R&D KPI OKR BD PR HR CAGR YoY QoQ pct bp bps kWh GWh MW GW kW TB GB PB B2B B2C C2C O2O D2C SKU SPU UGC PGC OTT IPTV ACG CNG LNG PX PTA PVC PE PP M1 M2 M0 SHEIN-like TEU VIE ADS ADR ICBC-like
`),
);

/** Say how something was measured or meant, and hold words that elsewhere are quantities. */
export const MANNER_PHRASES = words(
  '会员店 会员卡 会员日 在恒定汇率下 以恒定汇率计算 按恒定汇率计算 按恒定汇率 恒定汇率下 按固定汇率计算 按固定汇率 按不变汇率计算 按不变汇率 不计汇率影响 剔除汇率影响 不计货币影响 按可比价格计算 按可比价格 按不变价格计算 按不变价格 按现价计算 按可比口径 按人民币计价 以人民币计价 以美元计价 按美元计价 按收入计 按销量计 按收入口径 按营收计 按市值计 按交易额计 按销售额计 按零售额计 按出货量计 按装机量计',
);

/** Words that hold a break of the list below and are none: 超额, 平均. */
export const NO_BREAKS = words(
  '自然人 自然 其他 其它 其余 超导 超市 超声 超薄 超算 节约 签约 履约 预约 特约 契约 条约 超额 北向 南向 定向 双向 自筹 乘用 有色 国有 股份制 平均 年均 月均 日均 均价 均衡 超级 自有 自营 自主 自研 由于 在建 在手 在线 在售 在营 在册 在职 在管 对外 对公 为主 有效 有息 有形 有限 占有 拥有 持有 共享 公共 花费 花卉 经营 经济 经常 经销 预计负债 用户 应用 费用 信用 使用 专用 商用 占比 其中 都市 首都 成都 也门 还款 偿还 还原 仅剩 只股 同业 同店 合同 不同 从业 以太 可以 以旧换新 按揭 因子 和解 和谐 单位 到期 到店 到账 到手 至少 甚至 达成 自用 自住 自建 自研 自产 成功率 创收 创新 创投 创业 创作 创始 共同 共性 受托 受理 因素 令牌 从属 占地 限额以上 规模以上 以上 以下 中西药 专用席位 机构专用 交通 沟通 流通 通用 普通 通信 通讯 通胀 精通 人均 户均 店均 单均 亩均 件均 车均',
);

/** Where a subject ends: verbs and prepositions that cannot be inside a noun phrase before a measured quantity. */
export const PHRASE_BREAKS = words(`
  超越 之前 以前 此前 先前 变为 已变为 变成 压降 压减 压缩 合共 便宜 便宜了 贵 节省 少收 多收 为 是 达 达到 已达 高达 约 有 系 首次 不及 只有 也只有 仅有 只 约有 实现 录得 取得 完成 拥有 获得 增长 下降 增至 降至 升至 提升 提升到 提升至 上升 上涨 下跌 上升至 下滑 减少 增加 保持 维持 超过 超 逾 近 不足 不到 接近 突破 贡献 贡献了 带来 带来了 来自 来自于 占 占据 共 共计 合计 累计 分别 仅 也 都 均 已 还 将 则 又 就 并 但 而 且 曾 使 使得 让 令 由 从 自 到 至 在 于 对 向 把 被 以 按 因 用 花 花了 投入 支付 发布 披露 公布 宣布 显示 表示 指出 透露 提到 预计 计划 拟 预期 强调 截至 较 比 同比 环比 相比 同 与去年 其中 包括 随着 通过 凭借 受 经 不仅 不过 尽管 虽然 如果 因为 由于 所以 因此 最终 再次 继续 开始 出现 控制 担任 获批 首发 过会 上会 波动 核准 生效 恢复 恶化 变化 收窄 扩大 缩小 飙升 攀升 上调 下调 跃升 骤降 回升 滑落 锐减 激增 暴涨 陡增 缩减 拉长 进一步 密集 纷纷 先后 陆续 相继 正在 高于 低于 快于 慢于 好于 优于 拉动 坚持 加上 归属 归属于 集结 给予 异动 正式 约合 折合 折算 大幅 小幅 成功 创新高 创历史新高 创下 创 新高 新低 历史新高 历史新低 吸纳 坚强地 正好 恰好 刚好 依次 逐年 逐季 逐步 首度 一举 累计达 总共 大约 大概 差不多 将近 逼近 推进 推动 助力 聚焦 深化 打造 加快 加强 促进 带动 驱动 赋能 践行 落实 围绕 响应 可满足 斥资 耗资 出资 有望 独家 一度 总计 扣除 剔除 源自 出自 取自 高出 预估 设定 设定为 定为 确定 跃升至 跃升到 飙升至 飙升到 攀升至 攀升到 下滑至 下滑到 骤降至 骤降到 缩减至 缩减到 收窄至 收窄到 扩大至 扩大到 回落至 回落到 滑落至 滑落到 锐减至 锐减到 激增至 激增到 上调至 上调到 下调至 下调到 降低至 降低到 提高至 提高到 增加至 增加到 增长至 增长到 减少至 减少到 上涨至 上涨到 下跌至 下跌到 回升至 回升到 扩张至 扩张到 压降至 压降到 猛增至 猛增到 暴增至 暴增到 骤升至 骤升到 大增至 大增到 大降至 大降到 走高至 走高到 走低至 走低到 调整至 调整到 估计 胜过 显著 明显 大幅度 稳步 快速 首超 首破 普遍
`);

/** Verbs of spending: the amount behind one is so much spent. */
export const SPENDING = words('斥资 耗资 豪掷 砸 砸下 投入 出资 花费 花 支付 注资');

/** What it is spent on, right behind the amount. */
export const SPENT_ON = words('回购 收购 增持 认购 入股 并购 购买 买入 拿下 竞得 建设 参股');

/** What is done for a price: 以3亿元收购. */
export const DEALT_FOR = words('收购 转让 出售 受让 买入 购买 摘得 拿下 竞得 成交 接盘 认购 入股 卖出');

/** What is done with money: an amount without a unit after one of these is one. */
export const MONEY_VERBS = words(`
  烧 亏 累亏 巨亏 净亏 预亏 亏损 砸 豪掷 斥资 耗资 出资 投资 注资 增资 融资 筹资 募资 拟募资 募集 赚 净赚 狂赚 花 花费 欠 欠款 负债 罚 罚款 罚没 套现 变现 回购 补贴 分红 派现 身家 估值 市值 营收 入账 进账 吸金 缴税 纳税 捐 捐赠 拨款 授信 贷款 借款 成交额 销售额
`);
