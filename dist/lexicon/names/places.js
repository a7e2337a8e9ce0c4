import { names } from './name.js';
/** Countries and groups of countries. */
export const COUNTRIES = names('place', `
中国 | China
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
`);
/** Provinces, and regions that figures are given for. */
export const PROVINCES = names('place', `
北京 | Beijing | 北京市
天津 | Tianjin | 天津市
上海 | Shanghai | 上海市
重庆 | Chongqing | 重庆市
河北 | Hebei | 河北省
山西 | Shanxi | 山西省
辽宁 | Liaoning | 辽宁省
吉林 | Jilin | 吉林省
黑龙江 | Heilongjiang | 黑龙江省
江苏 | Jiangsu | 江苏省
浙江 | Zhejiang | 浙江省
安徽 | Anhui | 安徽省
福建 | Fujian | 福建省
江西 | Jiangxi | 江西省
山东 | Shandong | 山东省
河南 | Henan | 河南省
湖北 | Hubei | 湖北省
湖南 | Hunan | 湖南省
广东 | Guangdong | 广东省
海南 | Hainan | 海南省
四川 | Sichuan | 四川省
贵州 | Guizhou | 贵州省
云南 | Yunnan | 云南省
陕西 | Shaanxi | 陕西省
甘肃 | Gansu | 甘肃省
青海 | Qinghai | 青海省
内蒙古 | Inner Mongolia | 内蒙古自治区
广西 | Guangxi | 广西壮族自治区
西藏 | Tibet | 西藏自治区
宁夏 | Ningxia | 宁夏回族自治区
新疆 | Xinjiang | 新疆维吾尔自治区
长三角 | Yangtze River Delta | 长三角地区, 长三角经济圈, 长江三角洲, 长三角区域
珠三角 | Pearl River Delta | 珠三角地区
京津冀 | Beijing-Tianjin-Hebei | 京津冀地区
粤港澳大湾区 | Greater Bay Area
成渝地区 | Chengdu-Chongqing region | 成渝双城经济圈
长江经济带 | Yangtze Economic Belt
东部地区 | eastern region
中部地区 | central region
西部地区 | western region
东北地区 | northeastern region
一线城市 | first-tier cities
二线城市 | second-tier cities
三线城市 | third-tier cities
一带一路沿线国家 | Belt and Road countries | 共建“一带一路”国家
`);
/** Cities whose economy, budget, housing or harbour is reported. */
export const CITIES = names('place', `
广州 | Guangzhou | 广州市
深圳 | Shenzhen | 深圳市
珠海 | Zhuhai | 珠海市
佛山 | Foshan | 佛山市
东莞 | Dongguan | 东莞市
惠州 | Huizhou | 惠州市
中山市 | Zhongshan
汕头 | Shantou | 汕头市
湛江 | Zhanjiang | 湛江市
江门 | Jiangmen | 江门市
杭州 | Hangzhou | 杭州市
宁波 | Ningbo | 宁波市
温州 | Wenzhou | 温州市
绍兴 | Shaoxing | 绍兴市
嘉兴 | Jiaxing | 嘉兴市
金华 | Jinhua | 金华市
台州 | Taizhou, Zhejiang | 台州市
义乌 | Yiwu | 义乌市
舟山 | Zhoushan | 舟山市
南京 | Nanjing | 南京市
苏州 | Suzhou | 苏州市
无锡 | Wuxi | 无锡市
常州 | Changzhou | 常州市
南通 | Nantong | 南通市
徐州 | Xuzhou | 徐州市
扬州 | Yangzhou | 扬州市
盐城 | Yancheng | 盐城市
泰州 | Taizhou, Jiangsu | 泰州市
昆山 | Kunshan | 昆山市
合肥 | Hefei | 合肥市
芜湖 | Wuhu | 芜湖市
福州 | Fuzhou | 福州市
厦门 | Xiamen | 厦门市
泉州 | Quanzhou | 泉州市
南昌 | Nanchang | 南昌市
赣州 | Ganzhou | 赣州市
济南 | Jinan | 济南市
青岛 | Qingdao | 青岛市
烟台 | Yantai | 烟台市
潍坊 | Weifang | 潍坊市
临沂 | Linyi | 临沂市
郑州 | Zhengzhou | 郑州市
洛阳 | Luoyang | 洛阳市
武汉 | Wuhan | 武汉市
宜昌 | Yichang | 宜昌市
襄阳 | Xiangyang | 襄阳市
长沙 | Changsha | 长沙市
株洲 | Zhuzhou | 株洲市
海口 | Haikou | 海口市
三亚 | Sanya | 三亚市
成都 | Chengdu | 成都市
绵阳 | Mianyang | 绵阳市
宜宾 | Yibin | 宜宾市
贵阳 | Guiyang | 贵阳市
昆明 | Kunming | 昆明市
西安 | Xi'an | 西安市
兰州 | Lanzhou | 兰州市
西宁 | Xining | 西宁市
银川 | Yinchuan | 银川市
乌鲁木齐 | Urumqi | 乌鲁木齐市
呼和浩特 | Hohhot | 呼和浩特市
鄂尔多斯 | Ordos | 鄂尔多斯市
南宁 | Nanning | 南宁市
柳州 | Liuzhou | 柳州市
石家庄 | Shijiazhuang | 石家庄市
唐山 | Tangshan | 唐山市
雄安新区 | Xiong'an | 雄安
太原 | Taiyuan | 太原市
大连 | Dalian | 大连市
沈阳 | Shenyang | 沈阳市
长春 | Changchun | 长春市
哈尔滨 | Harbin | 哈尔滨市
大庆 | Daqing | 大庆市
拉萨 | Lhasa | 拉萨市
浦东新区 | Pudong
滨海新区 | Binhai
前海 | Qianhai
加州 | California | 加利福尼亚州
德州 | Texas | 得克萨斯州
东京 | Tokyo
纽约 | New York
伦敦 | London
巴黎 | Paris
首尔 | Seoul
迪拜 | Dubai
`);
