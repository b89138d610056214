# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = 阅读设置
reading-lead = 您可以选择页面的显示方式。您的选择只保存在这个浏览器中。

## Each is a group with a few choices

reading-size = 文字大小
reading-standard = 标准
reading-size-larger = 大
reading-size-largest = 特大
reading-contrast = 对比度
reading-contrast-high = 高
reading-colours = 颜色
reading-colours-system = 与这部手机或电脑一致
reading-colours-light = 浅色
reading-colours-dark = 深色
reading-movement = 动态效果
reading-movement-less = 减少动态效果

reading-save = 保存
reading-back = 返回页面

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = 朗读
reading-aloud-start = 朗读本页
reading-aloud-pause = 暂停
reading-aloud-resume = 继续
reading-aloud-stop = 停止
