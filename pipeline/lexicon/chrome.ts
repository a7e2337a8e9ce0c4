/** What a page shows around an article. A pattern is matched against a whole short block. */
export interface Chrome {
  reason: string;
  /**
   * `anywhere`: no article says this, wherever it stands. `margin`: a word that could also be a subheading; it counts only
   * above or below the prose, or beside other page furniture.
   */
  where: 'anywhere' | 'margin';
  pattern: RegExp;
  example: string;
}

const anywhere = (reason: string, pattern: RegExp, example: string): Chrome => ({
  reason,
  where: 'anywhere',
  pattern,
  example,
});
const margin = (reason: string, pattern: RegExp, example: string): Chrome => ({
  reason,
  where: 'margin',
  pattern,
  example,
});

export const CHROME: readonly Chrome[] = [
  anywhere(
    'navigation label',
    /^(?:正在阅读|您?(?:的)?当前(?:的)?位置|您(?:现在)?所在的?位置|上一[篇页]|下一[篇页])\s*[:：>＞].{0,60}$/u,
    '正在阅读:',
  ),
  anywhere('navigation label', /^首页\s*[>＞»›/|].{1,60}$/u, '首页 > 财经 > 正文'),
  margin(
    'navigation label',
    /^(?:首页|正文|导航|目录|更多|收起|关闭|搜索|登录|注册|返回(?:首页|顶部|列表|上页)?|上一[篇页]|下一[篇页]|展开(?:全文|更多)?|阅读(?:全文|原文)|点击(?:查看|阅读)?(?:更多|全文|原文)?|(?:查看|加载)更多)\s*[>＞»›]{0,2}$/u,
    '返回首页',
  ),
  anywhere(
    'share bar',
    /^(?:请?(?:使用|用)?(?:微信)?扫一?扫|扫码|扫描|长按|打开微信).{0,16}(?:关注|下载|分享|二维码|阅读|加入|查看|打开|添加|进群|APP|App|客户端|公众号).{0,16}$/u,
    '扫一扫下载某某新闻APP',
  ),
  anywhere('share bar', /^(?:分享(?:到|至)|转发(?:到|至)|分享\s*[:：]).{0,24}$/u, '分享到朋友圈'),
  anywhere('share bar', /^(?:立即)?下载.{0,12}(?:APP|App|app|客户端)$/u, '下载某某客户端'),
  anywhere(
    'share bar',
    /^(?:欢迎)?(?:关注|订阅).{0,16}(?:公众号|官方微博|视频号|订阅号|小程序).{0,8}$/u,
    '关注某某公众号',
  ),
  margin(
    'share bar',
    /^(?:扫一扫|扫码|分享|转发|微信公众号|公众号|微信|微信好友|微博|新浪微博|官方微博|QQ|QQ空间|QQ好友|朋友圈|视频号|抖音|头条号|复制链接|收藏|点赞|赞|在看|举报|打印|纠错|字号|字体大小|[大中小](?:\s+[大中小]){1,2}|APP|App|客户端|Share|Print|Facebook|Twitter|WeChat|Weibo)\s*[:：]?$/u,
    '微信公众号',
  ),
  margin('share bar', /^下载.{1,12}$/u, '下载某某新闻'),
  margin(
    'share bar',
    /^(?:阅读|浏览|点击|点赞|在看|收藏|转发|评论|人气|views?)(?:量|数|次数)?\s*[:：(（]?\s*[\d.]{1,8}\s*[万wWkK]?\+?[)）]?$/u,
    '阅读 1024',
  ),
  anywhere(
    'comment box',
    /^(?:暂无评论.{0,16}|发表评论|我要评论|我来说两句|登录后(?:才)?(?:可|可以|发表|参与|查看|评论).{0,10}|请(?:先)?登录.{0,12}|快来.{0,12}(?:评论|评价|发表|抢沙发|说两句).{0,8}|共\s*\d+\s*条评论|文明上网.{0,16}|网友评论仅供.{0,24})[!！。]?$/u,
    '暂无评论',
  ),
  margin(
    'comment box',
    /^(?:(?:最新|热门|精彩|全部|网友|用户|我的)?(?:评论|留言|跟帖)\s*(?:\(\d+\)|（\d+）|\d+条?|区)?|Comments?(?:\s*\(\d+\))?)\s*[:：]?$/u,
    '评论',
  ),
  anywhere(
    'copyright line',
    /^.{0,60}(?:本文为?(?:转载|原创)|转载内容|未经.{0,12}(?:不得|禁止|严禁|请勿)|(?:不得|禁止|严禁|谢绝|请勿).{0,6}转载|版权所有|版权声明|版权归.{0,16}所有|授权事宜|保留(?:所有|一切|全部)权利|All Rights Reserved|侵权必究|如需转载|转载请|如有侵权).{0,60}$/iu,
    '未经授权不得转载',
  ),
  anywhere(
    'copyright line',
    /^(?:本文(?:首发|来自|来源于?|转自|系|由).{0,30}(?:授权|发布|转载|供稿|公众号|微信).{0,20}|原创(?:文章|声明|内容).{0,40}|(?:©|\(c\)|Copyright\b).{0,80}|.{0,40}(?:ICP备|ICP证|公网安备|增值电信业务经营许可证).{0,40})$/iu,
    '本文由某某号授权发布',
  ),
  anywhere(
    'disclaimer',
    /^[（(【*]?(?:免责声明|郑重声明|特别声明|重要声明|风险提示|投资提示)\s*[】:：].{0,120}$/u,
    '免责声明:本文仅供参考',
  ),
  anywhere(
    'disclaimer',
    /^.{0,60}(?:不构成(?:任何)?(?:实质性)?(?:的)?投资(?:的)?建议|投资有风险|据此(?:操作|入市|投资).{0,6}风险自[担负]).{0,40}$/u,
    '本文不构成投资建议',
  ),
  margin('disclaimer', /^[（(]?(?:声明|提示|注意)\s*[:：].{0,120}$/u, '声明:观点只属于作者'),
  anywhere(
    'related reading',
    /^[【[]?(?:相关(?:阅读|新闻|文章|报道|推荐|链接)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻)|猜[你您]喜欢|大家都在看|为[你您]推荐|往期(?:回顾|推荐|文章)|更多精彩(?:内容)?|精选推荐|编辑推荐|Related (?:articles|stories|reading)|Recommended|Read more)[】\]]?\s*[:：]?$/iu,
    '相关阅读',
  ),
  anywhere('advertisement', /^[（([【]?(?:广告|推广|赞助内容|Advertisement|Sponsored)[)）\]】]?$/iu, '广告'),
  anywhere(
    'byline',
    /^[（([【]?(?:文|作者|撰文|采写|记者|编辑|责编|责任编辑|校对|审核|编审|值班(?:编辑|编委)|实习(?:生|记者|编辑)|本报记者|每经(?:记者|编辑)|出品|制图|摄影|图|图片来源|题图|头图|封面图?|来源|稿源|文章来源|信息来源|发布时间|时间|日期)\s*[|｜丨/／:：]\s*[^。！？!?]{1,48}$/u,
    '编辑 | 示例工作室',
  ),
  anywhere(
    'byline',
    /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s{1,4}(?:来源|稿源|作者|编辑|发布|发表)[^。！？!?]{1,40})?$/u,
    '2025-03-31 18:30',
  ),
  margin(
    'byline',
    /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s{1,4}[^。！？!?]{1,40}$/u,
    '2025-03-31 18:30 示例商报',
  ),
  anywhere(
    'byline',
    /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,4}[\p{L}\d]{0,14}(?:网|报|报道|社|澎湃|界面|虎嗅|氪|新闻|财经|周刊|杂志|在线|号外|资讯|头条|传媒|客户端|APP|App|研究院|见闻|综合|商业|通讯|观察)$/u,
    '2025-03-31 示例商报',
  ),
  margin(
    'byline',
    /^[^。！？!?，,\d]{2,20}[\s·•|｜]{1,4}20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u,
    '示例商报 · 2025-03-31 18:30',
  ),
  anywhere(
    'byline',
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s)?(?:\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s\d{1,2},)\s20\d\d(?:\s\d{1,2}:\d{2}(?::\d{2})?)?(?:\s[A-Z]{2,4}|\s[+-]\d{4})?$/u,
    'Thu, 28 Apr 2022',
  ),
  margin('byline', /^By [A-Z][\p{L}.' -]{1,40}$/u, 'By Example Desk'),
];

/**
 * A figure with its unit: a block that has one is not page furniture unless it stands in the margin and says so itself.
 * Years, times of day and counters have none of these units.
 */
export const FIGURE =
  /(?:\d|[一二三四五六七八九十百千两几])\s?(?:[万亿成倍元]|[%％]|个百分点|美元|港元|[家名辆台股吨户人]|(?:billion|million|percent)\b)/iu;

/** Where a byline names somebody or something. */
export const BYLINES: readonly { field: 'author' | 'outlet'; pattern: RegExp }[] = [
  {
    field: 'author',
    pattern:
      /^[（(]?(?:文|作者|记者|撰文|采写|本报记者|每经记者)\s*[|｜丨/／:：]\s*(.{1,40}?)(?=\s{1,4}(?:来源|编辑|责编|责任编辑|时间|日期|20\d\d)|[)）]?$)/u,
  },
  { field: 'author', pattern: /^By ([A-Z][\p{L}.' -]{1,40})$/u },
  { field: 'outlet', pattern: /(?:^|\s)(?:来源|稿源|文章来源|信息来源)\s*[|｜丨/／:：]\s*([^\s|｜丨]{1,24})/u },
];
