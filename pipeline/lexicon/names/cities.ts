import { names } from './name.ts';

/** Cities whose economy, budget, housing or harbour is reported. */
export const CITIES = names(
  'place',
  `
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
`,
);
