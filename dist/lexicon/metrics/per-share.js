import { m } from './metric.js';
/** Amounts for one share, beside those in statements.ts. */
export const PER_SHARE_LINES = [
    m('eps-diluted', '摊薄每股收益 稀释后每股收益 每股摊薄盈利 摊薄每股盈利', 'diluted earnings per share', 'flow', 'per-share', 'money price', '摊薄每股收益为1.18元'),
    m('eps-recurring', '扣非每股收益 扣非后每股收益 扣除非经常性损益后的基本每股收益', 'earnings per share excluding one-off items', 'flow', 'per-share', 'money price', '扣非每股收益为0.96元'),
    m('eps-adjusted', '经调整每股收益 经调整每股盈利 调整后每股收益 经调整每股亏损', 'adjusted earnings per share', 'flow', 'per-share', 'money price', '经调整每股收益为1.31美元'),
    m('loss-per-share', '每股净亏损 每股基本亏损 基本每股亏损 稀释每股亏损 每股摊薄亏损', 'loss per share', 'flow', 'per-share', 'money price', '基本每股亏损为0.44元'),
    m('earnings-per-ads', '每ADS收益 每股ADS收益 每ADS净收益 每股美国存托股收益 每ADS摊薄收益', 'earnings per ADS', 'flow', 'per-share', 'money price', '每ADS收益为2.6元'),
    m('cash-flow-per-share', '每股经营现金流 每股经营性现金流 每股现金流 每股经营活动现金流', 'operating cash flow per share', 'flow', 'per-share', 'money price', '每股经营现金流为0.72元'),
    m('net-asset-per-share-parent', '归属于上市公司股东的每股净资产 每股账面净值 每股账面价值 每股资产净值', 'book value per share', 'stock', 'per-share', 'money price', '每股资产净值为9.3元'),
    m('retained-per-share', '每股未分配利润', 'retained earnings per share', 'stock', 'per-share', 'money price', '每股未分配利润为3.4元'),
    m('reserve-per-share', '每股资本公积 每股公积金', 'capital reserve per share', 'stock', 'per-share', 'money price', '每股公积金为2.1元'),
    m('special-dividend', '特别股息 特别分红 特别派息', 'special dividend', 'flow', 'per-share', 'money price', '特别股息为每股0.3港元'),
    m('face-value', '每股面值 面值', 'face value', 'price', 'per-share', 'money price', '每股面值为0.1元'),
    m('bonus-shares', '转增股本 送红股 每10股转增', 'bonus shares', 'flow', 'per-share', 'count', '每10股转增4股'),
];
