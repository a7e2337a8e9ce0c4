import { m } from './metric.js';
/** Money coming in and going out. */
export const CASH_FLOW = [
    m('operating-cash-flow', '经营活动产生的现金流量净额 经营活动产生的现金流 经营活动现金流出净额 经营性现金流出 经营活动现金流量净额 经营活动现金流净额 经营性现金流净额 经营性现金流 经营活动现金流 经营现金流 经营活动产生的现金净额 经营活动所得现金净额 经营活动所用现金净额 经营活动所得现金流量净额 经营活动所用现金流量净额 经营活动产生的现金流净额 经营性现金流量净额 经营活动净现金流 经营活动产生的净现金流 经营净现金流 经营性净现金流 经营现金流净额 经营活动现金流净流出 经营活动现金净流出 经营活动产生的现金流出净额 经营活动现金净流入 经营活动现金流入净额 经营现金净流入 经营现金净流出 经营性现金净流出 经营性现金净流入 经营性现金流净流出 经营活动现金流出 经营活动的现金流 经营活动现金净额 经营活动的现金流量净额 经营活动净现金流出', 'operating cash flow', 'flow', 'cash-flow', 'money', '经营活动产生的现金流量净额为3.7亿元'),
    m('cash-burn', '现金消耗 现金消耗额 现金净消耗 现金消耗率 净现金消耗 资金消耗 现金消耗速度 烧钱速度 烧钱率 每月现金消耗 月均消耗 月均现金消耗 每月烧钱 月均烧钱', 'cash burn', 'flow', 'cash-flow', 'money', '远山科技月均现金消耗为2.1亿元'),
    m('investing-cash-flow', '投资活动产生的现金流量净额 投资活动现金流 投资活动现金流量净额 投资活动所用现金净额 投资活动现金流出 投资活动现金流净额 投资活动所得现金净额 投资性现金流 投资活动产生的现金流 投资活动现金流出净额 投资活动所用现金流量净额 投资性现金流净额', 'investing cash flow', 'flow', 'cash-flow', 'money', '投资活动产生的现金流量净额为-5.2亿元'),
    m('financing-cash-flow', '筹资活动产生的现金流量净额 融资活动现金流 融资活动所得现金净额 筹资活动现金流 筹资活动现金流量净额 融资活动产生的现金流量净额 筹资性现金流 融资活动产生的现金流 融资活动所得现金流量净额 融资活动所用现金净额 筹资活动现金流净额 融资活动现金流净额', 'financing cash flow', 'flow', 'cash-flow', 'money', '筹资活动产生的现金流量净额为6.8亿元'),
    m('free-cash-flow', '自由现金流 自由现金流量 自由现金流净额 正向自由现金流 调整后自由现金流', 'free cash flow', 'flow', 'cash-flow', 'money', '自由现金流为4.1亿元'),
    m('net-cash-change', '现金及现金等价物净增加额 现金净增加额 现金流量净额 现金净流入 现金净流出 净现金流 现金流净额 现金及现金等价物净减少额 现金净减少额 净现金流量', 'net change in cash', 'flow', 'cash-flow', 'money', '现金及现金等价物净增加额为1.6亿元'),
    m('cash-flow', '现金流 现金流量', 'cash flow', 'flow', 'cash-flow', 'money', '全年现金流为9亿元'),
    m('cash-received-from-sales', '销售商品、提供劳务收到的现金 销售回款 回款金额 回款额 销售收现 现金回款', 'cash collected from sales', 'flow', 'cash-flow', 'money', '全年销售回款15亿元'),
    m('capex', '资本开支 资本支出 资本性支出 CAPEX Capex 资本性开支 资本开支总额 资本支出总额 固定资产支出 购建固定资产支出', 'capital expenditure', 'flow', 'cash-flow', 'money', '星岛云计算资本开支为120亿元'),
    m('investment-amount', '投资额 投资总额 总投资额 投资金额 总投资 计划总投资 项目总投资 投资规模 累计投资额 对外投资额 总投资规模 投资总金额 计划投资额', 'investment', 'flow', 'cash-flow', 'money', '新工厂总投资额为35亿元'),
    m('acquisition-price', '收购价 交易对价 交易价格 收购对价 交易金额 收购金额 收购总价 交易作价 交易总价 转让价款 股权转让款 对价总额 成交总价 收购价格 现金对价 转让对价 总对价', 'deal price', 'flow', 'cash-flow', 'money price', '交易对价为18.6亿元'),
    m('buyback', '回购金额 回购总额 回购资金总额 回购股份金额 股份回购金额 已回购金额 回购总金额 回购额度 回购规模 耗资总额', 'share buyback', 'flow', 'cash-flow', 'money', '年内回购金额为2.5亿元'),
    m('shares-bought-back', '回购股份数量 回购数量 回购股数 回购股份数', 'shares bought back', 'flow', 'cash-flow', 'count', '回购股份数量为1200万股'),
    m('dividends', '分红总额 现金分红 派息总额 现金分红总额 现金红利总额 分红金额 派发现金红利总额 累计分红 累计现金分红 分红派息总额 股息总额 派现总额 派发股息总额 拟派发现金红利 合计派发现金红利 派发现金分红', 'dividends', 'flow', 'cash-flow', 'money', '拟派发现金红利6.4亿元'),
    m('payout-ratio', '分红率 派息率 股利支付率 分红比例 派息比率 现金分红比例 派息比例 股息支付率', 'payout ratio', 'rate', 'cash-flow', 'percent', '分红率为45%'),
    m('cash-conversion', '净现比 收现比', 'cash conversion', 'rate', 'cash-flow', 'percent multiple', '净现比为1.2倍'),
    m('runway', '现金跑道 可维持时间 资金可支撑时间', 'cash runway', 'stock', 'cash-flow', 'duration', '现金跑道为14个月'),
    m('loan-repaid', '还款额 偿债金额 偿还金额 还款金额 偿还借款 兑付金额', 'debt repaid', 'flow', 'cash-flow', 'money', '年内偿还借款3.3亿元'),
    m('proceeds-used', '已使用募集资金 募集资金使用金额 已投入募集资金 募资使用额', 'proceeds used', 'flow', 'cash-flow', 'money', '已使用募集资金7.8亿元'),
];
