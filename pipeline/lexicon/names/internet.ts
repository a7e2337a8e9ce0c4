import { names } from './name.ts';

/** Platforms, e-commerce, travel, work, advertising. */
export const INTERNET = names(
  'company',
  `
腾讯 | Tencent | 腾讯控股, 腾讯集团, 腾讯公司, Tencent
阿里巴巴 | Alibaba | 阿里, 阿里巴巴集团, 阿里集团, Alibaba
字节跳动 | ByteDance | 字节, ByteDance
蚂蚁集团 | Ant Group | 蚂蚁金服
百度 | Baidu | 百度集团, Baidu
京东 | JD.com | 京东集团
京东物流 | JD Logistics
京东工业 | JD Industrials
拼多多 | PDD | 拼多多控股, PDD
美团 | Meituan | 美团点评, Meituan
网易 | NetEase | 网易公司
网易云音乐 | NetEase Cloud Music | 云音乐
网易有道 | Youdao | ~有道
快手 | Kuaishou | 快手科技
哔哩哔哩 | Bilibili | B站, bilibili, Bilibili, 哔哩
小红书 | Xiaohongshu | RedNote
滴滴 | DiDi | 滴滴出行, DiDi
微博 | Weibo | 新浪微博
新浪 | Sina
搜狐 | Sohu
搜狗 | Sogou
知乎 | Zhihu
携程 | Trip.com Group | 携程集团
同程旅行 | Tongcheng Travel | 同程, 同程艺龙
去哪儿 | Qunar
途牛 | Tuniu
马蜂窝 | Mafengwo
飞猪 | Fliggy
~贝壳 | KE Holdings | 贝壳找房, 贝壳集团
链家 | Lianjia
我爱我家 | 5i5j
58同城 | 58.com
安居客 | Anjuke
~自如 | Ziroom
唯品会 | Vipshop
得物 | Dewu
转转 | Zhuanzhuan | 转转集团
万物新生 | ATRenew | 爱回收
闲鱼 | Xianyu
淘宝 | Taobao | 淘宝天猫集团, 淘天集团, 淘天
天猫 | Tmall
饿了么 | Ele.me
~菜鸟 | Cainiao | 菜鸟网络, 菜鸟集团
支付宝 | Alipay
微信 | WeChat | 微信及WeChat
微信支付 | WeChat Pay
QQ | QQ
抖音 | Douyin | 抖音集团, 抖音电商
今日头条 | Toutiao
西瓜视频 | Xigua Video
番茄小说 | Fanqie Novel
剪映 | CapCut
TikTok | TikTok | TikTok Shop, 抖音国际版
拼多多跨境 | Temu | Temu
SHEIN | Shein | 希音, Shein
速卖通 | AliExpress
Lazada | Lazada | 来赞达
Shopee | Shopee | 虾皮
冬海集团 | Sea | Sea集团
Grab | Grab
GoTo | GoTo
Coupang | Coupang | 酷澎
BOSS直聘 | Kanzhun | Boss直聘
猎聘 | Liepin | 同道猎聘
智联招聘 | Zhaopin
前程无忧 | 51job
挚文集团 | Hello Group | 陌陌
探探 | Tantan
Soul | Soul | Soulgate
欢聚集团 | Joyy | ~欢聚, 欢聚时代
虎牙 | Huya
斗鱼 | DouYu
爱奇艺 | iQiyi
优酷 | Youku
腾讯视频 | Tencent Video
芒果TV | Mango TV
腾讯音乐 | Tencent Music | 腾讯音乐娱乐集团
~喜马拉雅 | Ximalaya
蜻蜓FM | Qingting FM
荔枝集团 | Lizhi
阅文集团 | China Literature | 阅文
中文在线 | COL
掌阅科技 | iReader | 掌阅
七猫 | Qimao
满帮 | Full Truck Alliance | 满帮集团
货拉拉 | Lalamove
快狗打车 | GoGoX | 快狗
曹操出行 | Cao Cao Mobility
T3出行 | T3 Mobility
如祺出行 | Ruqi Mobility
享道出行 | Xiangdao
嘀嗒出行 | Dida | 嘀嗒
哈啰 | Hello | 哈啰出行, 哈罗出行, 哈啰单车
摩拜 | Mobike | 摩拜单车
青桔 | Qingju
怪兽充电 | Energy Monster
街电 | Jiedian
小电科技 | Xiaodian
达达集团 | Dada | 达达, 达达快送
顺丰同城 | SF Intra-City
闪送 | FlashEx
UU跑腿 | UU Runner
美菜网 | Meicai
兴盛优选 | Xingsheng
多点数智 | Dmall | ~多点
土巴兔 | Tubatu
齐家网 | Qijia
美图 | Meitu | 美图公司
~迅雷 | Xunlei
猎豹移动 | Cheetah Mobile
微店 | Weidian
蘑菇街 | Mogu
什么值得买 | Zhidemai | ~值得买
小鹅通 | Xiaoe Tech
汇量科技 | Mobvista
易点天下 | Yeahmobi
蓝色光标 | BlueFocus
分众传媒 | Focus Media | 分众
浙文互联 | Zhewen
省广集团 | GIMC
~三人行 | Sanrenxing
天下秀 | Inmyshow
遥望科技 | Yaowang
东方甄选 | East Buy
交个朋友 | Be Friends
谦寻 | Qianxun
美腕 | Meione
~三只羊 | Three Sheep | 三只羊网络
焦点科技 | Focus Technology
国联股份 | Guolian
跨境通 | Global Top
赛维时代 | Sailvan
华凯易佰 | Huakai Yibai
星徽股份 | Xinghui
吉宏股份 | Jihong
小商品城 | CCC Group
Meta | Meta | Meta平台, Facebook, 脸书
亚马逊 | Amazon | Amazon
亚马逊云科技 | AWS | AWS
Alphabet | Alphabet
奈飞 | Netflix | 网飞, Netflix
推特 | Twitter | Twitter
Snap | Snap
Pinterest | Pinterest
Reddit | Reddit
YouTube | YouTube
Instagram | Instagram
WhatsApp | WhatsApp
Spotify | Spotify
Uber | Uber | 优步
Lyft | Lyft
Airbnb | Airbnb | 爱彼迎
DoorDash | DoorDash
Booking | Booking Holdings | 缤客
Expedia | Expedia
eBay | eBay | 易贝
Etsy | Etsy
领英 | LinkedIn | LinkedIn
雅虎 | Yahoo
~乐天 | Rakuten
Naver | Naver
Kakao | Kakao
LINE | LINE
Yandex | Yandex
Discord | Discord
Telegram | Telegram
AppLovin | AppLovin
The Trade Desk | The Trade Desk
当当 | Dangdang | 当当网
寺库 | Secoo
映宇宙 | Inkeverse | 映客
凤凰网 | Phoenix New Media
1药网 | 111 Inc. | 111集团
丁香园 | DXY
财富趋势 | Caifu Trend
`,
);
