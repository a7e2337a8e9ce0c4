import { names } from './name.ts';

/** Sportswear, clothing, luxury, cosmetics, care, tobacco. */
export const FASHION = names(
  'company',
  `
安踏体育 | Anta Sports | 安踏, 安踏集团
李宁 | Li-Ning
特步国际 | Xtep | 特步
361度 | 361 Degrees
滔搏 | Topsports
宝胜国际 | Pou Sheng
亚玛芬体育 | Amer Sports | 亚玛芬
裕元集团 | Yue Yuen
申洲国际 | Shenzhou International
华利集团 | Huali Industrial
耐克 | Nike | Nike, NIKE
阿迪达斯 | Adidas | Adidas, adidas
露露乐蒙 | Lululemon | lululemon, Lululemon
始祖鸟 | Arc'teryx
斐乐 | Fila | FILA
迪桑特 | Descente
彪马 | Puma | Puma
安德玛 | Under Armour
昂跑 | On
斯凯奇 | Skechers
新百伦 | New Balance
骆驼服饰 | Camel
波司登 | Bosideng
海澜之家 | HLA
森马服饰 | Semir | 森马
太平鸟 | Peacebird
雅戈尔 | Youngor
七匹狼 | Septwolves
九牧王 | Joeone
红豆股份 | Hongdou
报喜鸟 | Baoxiniao
比音勒芬 | Biemlfdlkk
地素时尚 | Dazzle
歌力思 | Ellassay
江南布衣 | JNBY
罗莱生活 | Luolai
富安娜 | Fuanna
水星家纺 | Mercury Home Textile
探路者 | Toread
牧高笛 | Mobi Garden
三夫户外 | Sanfo
浙江自然 | Zhejiang Natural
开润股份 | Korrun
鲁泰A | Lu Thai Textile
健盛集团 | Jasan
百隆东方 | Bros Eastern
天虹国际 | Texhong
晶苑国际 | Crystal International
优衣库 | Uniqlo
迅销 | Fast Retailing | 迅销集团
ZARA | Zara | Zara
Inditex | Inditex
H&M | H&M
盖璞 | Gap
路威酩轩 | LVMH | LVMH, LVMH集团
开云集团 | Kering | 开云
爱马仕 | Hermès
香奈儿 | Chanel
历峰集团 | Richemont | 历峰
普拉达 | Prada | Prada
古驰 | Gucci | Gucci
路易威登 | Louis Vuitton
巴宝莉 | Burberry | 博柏利
蒂芙尼 | Tiffany
卡地亚 | Cartier
珀莱雅 | Proya
贝泰妮 | Botanee | 薇诺娜
上海家化 | Jahwa
丸美生物 | Marubi | 丸美股份, 丸美
水羊股份 | Syoung
毛戈平 | Mao Geping
上美股份 | Chicmax
韩束 | Kans
巨子生物 | Giant Biogene
敷尔佳 | Fuerjia
福瑞达 | Freda
逸仙电商 | Yatsen | 完美日记
花西子 | Florasis
拉芳家化 | Lafang
林清轩 | Forest Cabin
~自然堂 | Chando
百雀羚 | Pechoin
若羽臣 | Ruoyuchen
丽人丽妆 | Lily & Beauty
青松股份 | Qingsong
科思股份 | Cosmos
欧莱雅 | L'Oréal | 欧莱雅集团
雅诗兰黛 | Estée Lauder
宝洁 | Procter & Gamble
资生堂 | Shiseido
爱茉莉太平洋 | Amorepacific
拜尔斯道夫 | Beiersdorf
科蒂 | Coty
高露洁 | Colgate
金佰利 | Kimberly-Clark
中顺洁柔 | C&S Paper | 洁柔
维达国际 | Vinda | 维达
恒安国际 | Hengan | 恒安
百亚股份 | Baiya
蓝月亮 | Blue Moon | 蓝月亮集团
纳爱斯 | Nice Group
立白 | Liby
朝云集团 | Cheerwin
晨光股份 | M&G Stationery | 晨光文具
齐心集团 | Comix
思摩尔国际 | Smoore | 思摩尔
雾芯科技 | RLX Technology | 悦刻
菲莫国际 | Philip Morris International | 菲利普莫里斯
英美烟草 | British American Tobacco
~中国烟草 | China Tobacco | 中烟
美邦服饰 | Metersbonwe | 美特斯邦威
都市丽人 | Cosmo Lady
百丽时尚 | Belle | 百丽
迪阿股份 | DR Corporation | DR钻戒
壹网壹创 | One on One
好孩子国际 | Goodbaby
孚日股份 | Sunvim
中烟香港 | China Tobacco International (HK)
`,
);
