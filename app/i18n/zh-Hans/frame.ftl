# What every page stands in: header, footer, error pages, dates, and names shared by all parts.
# The parts of a date are numbers: $weekday 1 (Monday) to 7, $month 1 to 12, $day, and $year.
# $hour and $minute are strings of two digits.

frame-name = Okaeri
frame-skip = 跳到正文
frame-language = 语言
frame-menu = 菜单

frame-footer-authority = 主管部门：{ $authority }
frame-footer-automated = 接通后会先听到自动语音。
frame-footer-demo = 这是演示网站。请不要输入真实的护照号码。

locale-reviewed-note = 本译文还没有经过专业译员审校。


## Search, on the first page, beside the questions and on pages that are not there

frame-search-label = 在指南中搜索
frame-search-hint = 例如：买东西、换手机
frame-search-submit = 搜索


## Errors

frame-error-summary-title = 有地方需要检查
frame-error-prefix = 错误：
frame-error-home = 回到首页
frame-error-request-id = 打电话给我们时，请告诉我们这个编号：{ $id }

frame-error-403-title = 您无法打开这个页面
frame-error-403-text = 您可能已经退出登录。请登录后再试一次。
frame-error-403-sign-in = 登录
frame-error-404-title = 没有这个页面
frame-error-404-text = 网址可能输错了，也可能页面已经移走。请从首页重新开始。
frame-error-408-title = 花的时间太长了
frame-error-408-text = 您发送的内容没有及时送到。没有保存任何内容。请返回上一页，再发送一次。
frame-error-413-title = 内容太大
frame-error-413-text = 您发送的内容太大，我们无法接收。没有保存任何内容。请返回上一页，减少内容后再发送。
frame-error-422-title = 请检查您填写的内容
frame-error-422-text = 有的地方没有填，或者填得不对。没有保存任何内容。请返回上一页检查。
frame-error-429-title = 尝试次数太多
frame-error-429-text = 请等{ $minutes }分钟，然后再试一次。
frame-error-500-title = 我们这边出了问题
frame-error-500-text = 这不是您的错。请过几分钟再试一次。如果还是这样，请打电话给我们，并告诉我们这个编号：{ $id }
frame-error-503-title = 现在使用的人很多
frame-error-503-text = 没有丢失任何内容。请不要关闭这个页面，稍后它会自动重试。
frame-error-503-text-sent = 您发送的内容还没有保存。请等一分钟，然后刷新这个页面，浏览器会把同样的内容再发送一次。您也可以返回上一页，再点一次按钮。
frame-error-503-again = 现在再试一次


## Date fields

frame-date-year = 年
frame-date-month = 月
frame-date-day = 日
date-missing = 请输入年、月、日。
date-not-a-number = 请用数字输入日期，例如：2026 11 23。
date-no-such-day = 没有这一天。请检查月和日。
date-in-future = 这个日期还没有到。请检查一下。
date-too-long-ago = 这个日期太早了。请检查年份。


## Dates and times

frame-month = { $month }月
frame-month-short = { $month }月
frame-weekday =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
frame-weekday-short =
    { $weekday ->
        [1] 周一
        [2] 周二
        [3] 周三
        [4] 周四
        [5] 周五
        [6] 周六
       *[7] 周日
    }
# These two take the same numbers and use the names above.
frame-date-full = { $year }年{ frame-month }{ $day }日（{ frame-weekday }）
frame-date-short = { frame-month }{ $day }日
# Only for a narrow cell of a calendar.
frame-date-cell = { $month }/{ $day }
frame-time = { $hour }:{ $minute }
# $date and $time are finished texts.
frame-date-time = { $date } { $time }


## Symptoms

symptom-cough = 咳嗽
symptom-shortness-of-breath = 容易气喘
symptom-difficulty-breathing = 呼吸困难
symptom-loss-of-smell = 闻不到气味
symptom-loss-of-taste = 尝不出味道
symptom-chills = 发冷
symptom-repeated-shaking = 反复发抖
symptom-muscle-pain = 肌肉疼痛
symptom-headache = 头痛
symptom-sore-throat = 喉咙痛
symptom-nose = 流鼻涕或鼻塞
symptom-nausea = 恶心或呕吐
symptom-diarrhoea = 拉肚子
symptom-strong-fatigue = 非常疲倦
