import { m } from './metric.js';
/** What a company is worth, beside what statements.ts holds. */
export const VALUATION = [
    m('market-cap-lost', '市值蒸发 蒸发市值 市值缩水', 'market value lost', 'flow', 'valuation', 'money', '一日市值蒸发120亿元'),
    m('market-cap-float', '流通市值 自由流通市值', 'free-float market value', 'stock', 'valuation', 'money', '流通市值为380亿元'),
    m('market-cap-at-issue', '发行市值 上市市值 IPO市值 发行后市值 首日市值', 'market value at listing', 'stock', 'valuation', 'money', '发行市值约为410亿港元'),
    m('pb', '市净率倍数 平均市净率', 'price-to-book ratio', 'rate', 'valuation', 'multiple', '平均市净率为1.4倍'),
    m('ps', '市销率倍数 平均市销率', 'price-to-sales ratio', 'rate', 'valuation', 'multiple', '平均市销率为8.8倍'),
    m('pe-mean', '平均市盈率 市盈率中位数 行业平均市盈率 预测市盈率 远期市盈率', 'mean price-to-earnings ratio', 'average', 'valuation', 'multiple', '行业平均市盈率为24.6倍'),
    m('pe-at-issue', '发行市盈率 首发市盈率', 'price-to-earnings ratio at issue', 'rate', 'valuation', 'multiple', '发行市盈率为22.9倍'),
    m('ev-ebitda', 'EV/EBITDA 企业价值倍数', 'EV/EBITDA', 'rate', 'valuation', 'multiple', '企业价值倍数为11倍'),
    m('enterprise-value', '企业价值', 'enterprise value', 'stock', 'valuation', 'money', '企业价值为230亿元'),
    m('peg', 'PEG 市盈增长比', 'PEG ratio', 'rate', 'valuation', 'multiple ratio', '市盈增长比为1.2倍'),
    m('dividend-yield', '股息率 平均股息率 股息收益率 TTM股息率', 'dividend yield', 'rate', 'valuation', 'percent', '股息率为5.4%'),
    m('appraised-value', '评估值 评估价值 评估总价 资产评估值', 'appraised value', 'stock', 'valuation', 'money', '标的资产评估值为14亿元'),
    m('appraisal-premium', '增值率 评估增值率 溢价率 评估增值 收购溢价 收购溢价率', 'premium', 'rate', 'valuation', 'percent money', '评估增值率为312%'),
    m('ah-premium', 'AH溢价率 A/H溢价率 AH股溢价率 AH溢价', 'A-share premium over H-shares', 'rate', 'valuation', 'percent', 'AH溢价率为34%'),
    m('discount-rate', '折价率 折让率 折价', 'discount', 'rate', 'valuation', 'percent', '配售折价率为8.5%'),
    m('brand-value', '品牌价值', 'brand value', 'stock', 'valuation', 'money', '品牌价值为960亿元'),
    m('wealth', '身家 个人财富 净资产身家 财富总额 财富值', 'personal wealth', 'stock', 'valuation', 'money', '创始人身家达280亿元'),
    m('stake-value', '持股市值 持仓市值 持有市值 股权价值 股份价值', 'value of the stake', 'stock', 'valuation', 'money', '持股市值为45亿元'),
    m('put-value', '账面浮盈 浮盈 浮亏 账面浮亏 浮盈金额', 'unrealised gain or loss', 'stock', 'valuation', 'money percent', '账面浮盈超过18亿元'),
];
