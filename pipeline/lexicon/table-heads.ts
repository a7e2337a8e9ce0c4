const words = (list: string) => list.split(' ');

/** Ends of the heads of columns that number or identify the rows: what stands below is no figure. */
export const INDEX_HEADS = words('排名 名次 序号 排序 位次 编号 代码 No. No # Rank');

/** Ends of heads under which companies stand: 上市公司, 证券简称. */
export const COMPANY_HEADS = words(
  '公司 企业 集团 厂商 厂家 车企 房企 药企 券商 银行 险企 机构 平台 品牌 航司 股票 证券 个股 简称 公司名称 企业名称 机构名称 公司名 企业名 开发商 运营商 发行人',
);

/** Ends of heads under which others stand whose figures those beside them are. */
export const OWNER_HEADS = words(
  '名称 基金 产品名称 省份 省市 地区 城市 国家 区域 国别 市场 指数 板块 行业 赛道 商场 门店 项目公司 学校 港口 机场',
);

/** Labels of rows that speak of all the others. */
export const TOTAL_ROWS = words('合计 总计 总和 小计 共计 总额 合计数 平均 均值 平均值 中位数 全部 整体 Total');
