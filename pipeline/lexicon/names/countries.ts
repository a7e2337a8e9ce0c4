import { names } from './name.ts';

/** Countries and groups of countries. */
export const COUNTRIES = names(
  'place',
  `
中国 | China | 我国, 全国
美国 | United States
日本 | Japan
韩国 | South Korea
朝鲜 | North Korea
印度 | India
英国 | United Kingdom
法国 | France
德国 | Germany
意大利 | Italy
西班牙 | Spain
葡萄牙 | Portugal
荷兰 | Netherlands
比利时 | Belgium
卢森堡 | Luxembourg
爱尔兰 | Ireland
瑞士 | Switzerland
奥地利 | Austria
瑞典 | Sweden
挪威 | Norway
丹麦 | Denmark
芬兰 | Finland
冰岛 | Iceland
波兰 | Poland
捷克 | Czech Republic
匈牙利 | Hungary
罗马尼亚 | Romania
希腊 | Greece
土耳其 | Türkiye
俄罗斯 | Russia
乌克兰 | Ukraine
白俄罗斯 | Belarus
哈萨克斯坦 | Kazakhstan
乌兹别克斯坦 | Uzbekistan
蒙古国 | Mongolia
越南 | Vietnam
泰国 | Thailand
马来西亚 | Malaysia
新加坡 | Singapore
印度尼西亚 | Indonesia | 印尼
菲律宾 | Philippines
缅甸 | Myanmar
柬埔寨 | Cambodia
老挝 | Laos
孟加拉国 | Bangladesh
巴基斯坦 | Pakistan
斯里兰卡 | Sri Lanka
沙特阿拉伯 | Saudi Arabia | 沙特
阿联酋 | United Arab Emirates
卡塔尔 | Qatar
科威特 | Kuwait
伊朗 | Iran
伊拉克 | Iraq
以色列 | Israel
埃及 | Egypt
南非 | South Africa
尼日利亚 | Nigeria
肯尼亚 | Kenya
埃塞俄比亚 | Ethiopia
摩洛哥 | Morocco
几内亚 | Guinea
刚果(金) | DR Congo | 刚果（金）
加拿大 | Canada
墨西哥 | Mexico
巴西 | Brazil
阿根廷 | Argentina
智利 | Chile
秘鲁 | Peru
哥伦比亚 | Colombia
委内瑞拉 | Venezuela
澳大利亚 | Australia | 澳洲
新西兰 | New Zealand
欧盟 | European Union
欧元区 | euro area
东盟 | ASEAN
中国香港 | Hong Kong | 香港
中国澳门 | Macao | 澳门
中国台湾 | Taiwan | 台湾, 台湾地区
欧佩克 | OPEC | OPEC, OPEC+, 欧佩克+
西欧 | Western Europe
东欧 | Eastern Europe
中东欧 | Central and Eastern Europe
北欧 | Nordic countries
南欧 | Southern Europe
欧洲 | Europe
亚太 | Asia-Pacific | 亚太地区
北美 | North America | 北美地区
南美 | South America | 南美洲
拉美 | Latin America | 拉丁美洲, 拉美地区
中东 | Middle East | 中东地区
非洲 | Africa
东南亚 | Southeast Asia
南亚 | South Asia
中亚 | Central Asia
大中华区 | Greater China
新兴市场 | emerging markets
发达经济体 | advanced economies
二十国集团 | G20 | G20
七国集团 | G7 | G7
`,
);
